using Selvhjelp.Conformance;

// Documents are as deep as somebody cares to write them, and most of the engine recurses as deep as they are.
const int StackBytes = 1024 * 1024 * 1024;

var loop = new Thread(() => LineLoop.Run(Console.OpenStandardInput(), Console.OpenStandardOutput()), StackBytes);
loop.Start();
loop.Join();
