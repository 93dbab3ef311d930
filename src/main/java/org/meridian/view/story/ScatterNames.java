package org.meridian.view.story;

import java.util.Optional;
import java.util.Set;
import org.meridian.view.ViewChoices;
import org.meridian.view.charts.scatter.ScatterAxis;
import org.meridian.view.charts.scatter.ScatterChoice;
import org.meridian.view.charts.scatter.ScatterScales;
import org.meridian.view.story.ChoiceMisfit.MisfitReason;

/** What both axes of a scatter plot measure. */
final class ScatterNames implements ChoiceCodec {

  private static final String X = "scatter.x";
  private static final String Y = "scatter.y";
  private static final String COLOUR = "scatter.colour";
  private static final String LOG_X = "scatter.log.x";
  private static final String LOG_Y = "scatter.log.y";
  private static final String SIZE = "scatter.size";

  @Override
  public Set<String> names() {
    return Set.of(X, Y, COLOUR, LOG_X, LOG_Y, SIZE);
  }

  @Override
  public void write(ViewChoices choices, ChoiceWriter out) {
    ScatterChoice scatter = choices.charts().scatter();
    ScatterChoice usual = ScatterChoice.USUAL;
    out.word(X, scatter.x().toString(), usual.x().toString());
    out.word(Y, scatter.y().toString(), usual.y().toString());
    out.word(COLOUR, scatter.by(), usual.by());
    out.flag(LOG_X, scatter.scales().logX(), false);
    out.flag(LOG_Y, scatter.scales().logY(), false);
    out.word(SIZE, scatter.scales().size().map(ScatterAxis::toString).orElse(""), "");
  }

  @Override
  public ViewChoices read(ChoiceReader in, ViewChoices choices) {
    ScatterChoice usual = choices.charts().scatter();
    ScatterChoice scatter =
        new ScatterChoice(
            axis(in, X, usual.x()),
            axis(in, Y, usual.y()),
            in.word(COLOUR, usual.by()),
            new ScatterScales(in.flag(LOG_X, false), in.flag(LOG_Y, false), size(in)));
    return choices.with(choices.charts().with(scatter));
  }

  private static Optional<ScatterAxis> size(ChoiceReader in) {
    String word = in.word(SIZE, "");
    Optional<ScatterAxis> size =
        ScatterAxis.parse(word).filter(axis -> axis.isSize() && axis.isIn(in.dataset()));
    if (size.isEmpty() && !word.isEmpty()) {
      in.report(SIZE, word, MisfitReason.NOT_IN_DATASET, "");
    }
    return size;
  }

  private static ScatterAxis axis(ChoiceReader in, String name, ScatterAxis usual) {
    String word = in.word(name, usual.toString());
    return ScatterAxis.parse(word)
        .filter(axis -> axis.isIn(in.dataset()))
        .orElseGet(
            () -> {
              in.report(name, word, MisfitReason.NOT_IN_DATASET, usual.toString());
              return usual;
            });
  }
}
