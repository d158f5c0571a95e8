using Selvhjelp.Api.Text;

namespace Selvhjelp.Api.Data.Rules;

/// <summary>Common given names in Norway, folded. They only raise questions, so the list need not be complete.</summary>
internal static class GivenNames
{
    private static readonly HashSet<string> Names =
    [
        .. """
            aase ahmed alexander ali amalie amina anders andreas ane anette anita ann anna anne annette arild arne arvid aslaug asbjorn astrid atle
            aud august axel bente berit bjarne bjorg bjorn bodil borge camilla carina cathrine cecilie charlotte christian christine christoffer dag
            daniel eirik einar elena elias elin elisabeth elise ellen else emil emilie emma erik erlend espen eva even fatima finn frank fredrik frode
            geir gerd grete gro gudrun gunn gunnar gunvor guro hakon halvor hanne hans harald havard heidi helene helga helge henrik hilde ida inga inge
            inger ingrid ingvild irene ivar jacob jakob jan janne jens jenny johan johanne johannes john jon jonas jorn jorunn jostein julie jorgen
            karen kari karin karl kathrine katrine ketil kim kine kirsten kjell kjersti kjetil knut kristian kristin kristine kristoffer lars laila
            lene leif lena line linda linn liv lise lisbeth magne magnus maja malin margit margrethe maria marianne marie marit marius markus mari
            marte martin mathias merete mette mohammed mona monica morten narve nils nina odd odin oddvar ola olav ole oliver oyvind paul per petter
            pia ragnar ragnhild rakel randi reidar reidun roar robert roger rolf rune ruth sander sara sebastian sigrid sigurd silje simen sindre
            siri sissel siv solveig sofie stein steinar stian stig stine sturla svein sverre synne synnove tarjei terje thea thomas thor tina tom
            tomas tommy tone tonje tor tora tord tore torgeir torhild torill torleif tormod torstein tove trine trond trygve tuva turid unni ulf
            vegard vibeke vidar vigdis wenche vilde william yngve yusuf
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>True for a given name in any case, with or without accents; of <c>Anne-Kari</c> the first part counts.</summary>
    public static bool Contains(string word) => Names.Contains(Folding.Fold(word).Split(' ')[0]);
}
