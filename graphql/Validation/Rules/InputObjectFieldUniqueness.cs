using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>Section 5.6.3: an input object does not give a field twice.</summary>
internal sealed class InputObjectFieldUniqueness(ValidationContext context) : ValidationRule(context)
{
    public override void EnterObjectValue(ObjectValueNode value)
    {
        if (value.Fields.Count < 2 || !Duplicates.Any(value.Fields, field => field.Name.Value))
            return;
        var names = new Dictionary<string, NameNode>();
        foreach (var field in value.Fields)
        {
            if (!names.TryAdd(field.Name.Value, field.Name))
                Report($"The field \"{field.Name}\" is given more than once.", names[field.Name.Value], field.Name);
        }
    }
}
