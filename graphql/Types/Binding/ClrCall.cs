using System.Reflection;
using System.Reflection.Emit;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.GraphQL.Types.Binding;

/// <summary>
/// Makes delegates of members. Properties are bound as they are; methods, constructors and setters go through a few emitted instructions that
/// unpack their arguments. Emitting costs far less than compiling an expression tree, and reaches internal types of other assemblies.
/// </summary>
internal static class ClrCall
{
    private static readonly Module Owner = typeof(ClrCall).Module;

    /// <summary>A delegate of a method, or of a property's getter. A <c>Task</c> of a value is wrapped into a <c>ValueTask</c>.</summary>
    /// <param name="target">The CLR type of the object.</param>
    /// <param name="method">The method.</param>
    /// <param name="result">What the delegate gives: the method's own return type or a base of it, or the <c>ValueTask</c> that wraps it.</param>
    /// <param name="isRoot">Whether a parameter of this type gets the object that the operation began with.</param>
    public static Delegate Method(Type target, MethodInfo method, Type result, Func<Type, bool> isRoot)
    {
        var call = Call(method.Name, result);
        var il = call.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Castclass, target);
        LoadArguments(il, method.GetParameters(), isRoot);
        il.Emit(OpCodes.Callvirt, method);
        if (method.ReturnType.IsAssignableTo(typeof(Task))) il.Emit(OpCodes.Newobj, result.GetConstructor([method.ReturnType])!);
        il.Emit(OpCodes.Ret);
        return call.CreateDelegate(typeof(MethodCall<>).MakeGenericType(result));
    }

    /// <summary>A delegate of a static method that takes the object, and then what else it needs.</summary>
    /// <inheritdoc cref="Method"/>
    public static Delegate Function(MethodInfo method, Type result, Func<Type, bool> isRoot)
    {
        var call = Call(method.Name, result);
        var il = call.GetILGenerator();
        var parameters = method.GetParameters();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Castclass, parameters[0].ParameterType);
        LoadArguments(il, parameters[1..], isRoot);
        il.Emit(OpCodes.Call, method);
        il.Emit(OpCodes.Ret);
        return call.CreateDelegate(typeof(MethodCall<>).MakeGenericType(result));
    }

    /// <summary>A delegate of a constructor, its arguments in an array.</summary>
    public static Func<object?[], object> Constructor(ConstructorInfo constructor)
    {
        var call = new DynamicMethod(constructor.DeclaringType!.Name, typeof(object), [typeof(object?[])], Owner, true);
        var il = call.GetILGenerator();
        var i = 0;
        foreach (var parameter in constructor.GetParameters()) LoadItem(il, OpCodes.Ldarg_0, i++, parameter.ParameterType);
        il.Emit(OpCodes.Newobj, constructor);
        il.Emit(OpCodes.Ret);
        return call.CreateDelegate<Func<object?[], object>>();
    }

    /// <summary>A delegate of a property's setter, an init-only one included.</summary>
    public static Action<object, object?> Setter(PropertyInfo property)
    {
        var call = new DynamicMethod(property.Name, null, [typeof(object), typeof(object)], Owner, true);
        var il = call.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Castclass, property.DeclaringType!);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Unbox_Any, property.PropertyType);
        il.Emit(OpCodes.Callvirt, property.SetMethod!);
        il.Emit(OpCodes.Ret);
        return call.CreateDelegate<Action<object, object?>>();
    }

    private static DynamicMethod Call(string name, Type result)
        => new(name, result, [typeof(object), typeof(object), typeof(object?[]), typeof(CancellationToken)], Owner, true);

    /// <summary>Loads what a <see cref="MethodCall{T}"/> has for each parameter.</summary>
    private static void LoadArguments(ILGenerator il, ParameterInfo[] parameters, Func<Type, bool> isRoot)
    {
        var i = 0;
        foreach (var parameter in parameters)
        {
            if (parameter.ParameterType == typeof(CancellationToken))
            {
                il.Emit(OpCodes.Ldarg_3);
            }
            else if (isRoot(parameter.ParameterType))
            {
                il.Emit(OpCodes.Ldarg_1);
                il.Emit(OpCodes.Castclass, parameter.ParameterType);
            }
            else
            {
                LoadItem(il, OpCodes.Ldarg_2, i++, parameter.ParameterType);
            }
        }
    }

    private static void LoadItem(ILGenerator il, OpCode array, int index, Type type)
    {
        il.Emit(array);
        il.Emit(OpCodes.Ldc_I4, index);
        il.Emit(OpCodes.Ldelem_Ref);
        il.Emit(OpCodes.Unbox_Any, type);
    }
}
