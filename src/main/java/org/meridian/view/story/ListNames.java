package org.meridian.view.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meridian.view.ViewChoices;
import org.meridian.view.charts.lists.ListsChoice;
import org.meridian.view.charts.lists.RankedSource;
import org.meridian.view.story.ChoiceMisfit.MisfitReason;

/** Which lists stand side by side. */
final class ListNames implements ChoiceCodec {

  private static final String SOURCES = "lists.of";
  private static final String FIRST = "lists.first";
  private static final String COLOUR = "lists.colour";

  @Override
  public Set<String> names() {
    return Set.of(SOURCES, FIRST, COLOUR);
  }

  @Override
  public void write(ViewChoices choices, ChoiceWriter out) {
    ListsChoice lists = choices.charts().lists();
    out.words(SOURCES, lists.sources().stream().map(RankedSource::toString).toList(), List.of());
    out.number(FIRST, lists.first(), ListsChoice.USUAL.first());
    out.word(COLOUR, lists.by(), ListsChoice.USUAL.by());
  }

  @Override
  public ViewChoices read(ChoiceReader in, ViewChoices choices) {
    ListsChoice usual = choices.charts().lists();
    ListsChoice lists =
        usual
            .withSources(sources(in))
            .withFirst((int) in.number(FIRST, usual.first(), 1, Integer.MAX_VALUE))
            .withBy(in.word(COLOUR, usual.by()));
    return choices.with(choices.charts().with(lists));
  }

  /** Those that the dataset has; others, and those beyond the most, are reported. */
  private static List<RankedSource> sources(ChoiceReader in) {
    List<RankedSource> sources = new ArrayList<>();
    for (String word : in.words(SOURCES, List.of())) {
      Optional<RankedSource> source =
          RankedSource.parse(word).filter(found -> found.isIn(in.dataset()));
      if (source.isEmpty()) {
        in.report(SOURCES, word, MisfitReason.NOT_IN_DATASET, "");
      } else if (sources.size() >= ListsChoice.MOST) {
        in.report(SOURCES, word, MisfitReason.WITHOUT_EFFECT, "");
      } else {
        sources.add(source.get());
      }
    }
    return sources;
  }
}
