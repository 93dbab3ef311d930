package org.meridian.view.story;

import java.util.Set;
import org.meridian.view.ViewChoices;
import org.meridian.view.charts.years.BumpChoice;
import org.meridian.view.charts.years.LineChoice;
import org.meridian.view.charts.years.YearMeasure;

/** What charts over years show. */
enum ChartNames implements ChoiceCodec {
  /** Lines of a measure. */
  LINES("lines.measure", "lines.by", "lines.figure") {
    @Override
    public void write(ViewChoices choices, ChoiceWriter out) {
      LineChoice lines = choices.charts().lines();
      LineChoice usual = LineChoice.USUAL;
      out.word("lines.measure", lines.measure().toString(), usual.measure().toString());
      out.word("lines.by", lines.by(), usual.by());
      out.constant("lines.figure", lines.figure(), usual.figure());
    }

    @Override
    public ViewChoices read(ChoiceReader in, ViewChoices choices) {
      LineChoice usual = choices.charts().lines();
      return choices.with(
          choices
              .charts()
              .with(
                  new LineChoice(
                      measure(in, usual.measure()),
                      in.word("lines.by", usual.by()),
                      in.constant("lines.figure", usual.figure()))));
    }
  },
  /** Ranks over years. */
  RANKS("ranks.node", "ranks.first", "ranks.colour") {
    @Override
    public void write(ViewChoices choices, ChoiceWriter out) {
      BumpChoice bump = choices.charts().bump();
      BumpChoice usual = BumpChoice.USUAL;
      out.word("ranks.node", bump.node(), usual.node());
      out.number("ranks.first", bump.first(), usual.first());
      out.word("ranks.colour", bump.by(), usual.by());
    }

    @Override
    public ViewChoices read(ChoiceReader in, ViewChoices choices) {
      BumpChoice usual = choices.charts().bump();
      return choices.with(
          choices
              .charts()
              .with(
                  new BumpChoice(
                      in.node("ranks.node", usual.node()),
                      (int) in.number("ranks.first", usual.first(), 1, Integer.MAX_VALUE),
                      in.word("ranks.colour", usual.by()))));
    }
  };

  private final Set<String> names;

  ChartNames(String... names) {
    this.names = Set.of(names);
  }

  @Override
  public Set<String> names() {
    return names;
  }

  private static YearMeasure measure(ChoiceReader in, YearMeasure usual) {
    String word = in.word("lines.measure", usual.toString());
    return YearMeasure.parse(word)
        .filter(measure -> measure.isIn(in.dataset()))
        .orElseGet(
            () -> {
              in.report(
                  "lines.measure",
                  word,
                  ChoiceMisfit.MisfitReason.NOT_IN_DATASET,
                  usual.toString());
              return usual;
            });
  }
}
