namespace Selvhjelp.GraphQL.Tests.Language;

/// <summary>Documents that several tests read.</summary>
internal static class Documents
{
    /// <summary>The site's own schema, from the repository.</summary>
    public static string Contract { get; } = File.ReadAllText(FindUpwards("schema/directory.graphql"));

    /// <summary>An executable document that uses every part of the grammar.</summary>
    public const string KitchenSink = """"
        "All of it"
        query Everything(
          "which one"
          $id: ID! = "1" @tag
          $sites: [Site!]! = [MOBILE, DESKTOP]
        ) @onQuery {
          alias: node(id: [$id, 456], deep: {a: [{b: 1.5e-3}], c: null}) {
            id
            ... on User @onInline {
              field2 {
                id
                alias: field1(first: 10, after: $id) @include(if: $id) {
                  id
                  ...frag @onSpread
                }
              }
            }
            ... @skip(unless: false) {
              id
            }
            ... {
              text(block: """
                one
                  two \""" three
              """, escaped: "\t \"å\" \\ \n")
            }
          }
        }
        mutation like {
          story(id: -0) @defer { likeCount }
        }
        subscription Listen($input: Input) {
          event(input: $input) { on fragment query true }
        }
        fragment frag on Friend @onFragment {
          foo(size: $size, bar: $b, obj: {key: "value", block: true, off: false})
        }
        """";

    private static string FindUpwards(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, path)))
            folder = folder.Parent;
        return Path.Combine(folder.ShouldNotBeNull($"{path} is in no folder above the tests").FullName, path);
    }
}
