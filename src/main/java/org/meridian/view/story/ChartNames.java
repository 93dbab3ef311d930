package org.meridian.view.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meridian.model.period.Period;
import org.meridian.view.ViewChoices;
import org.meridian.view.charts.sides.SlopeChoice;
import org.meridian.view.charts.years.BumpChoice;
import org.meridian.view.charts.years.LineChoice;
import org.meridian.view.charts.years.YearMeasure;
import org.meridian.view.comparison.ShareUnit;

/** What charts over years and between sides show. */
enum ChartNames implements ChoiceCodec {
  /** Lines of a measure. */
  LINES("lines.measure", "lines.by", "lines.figure", "lines.base") {
    @Override
    public void write(ViewChoices choices, ChoiceWriter out) {
      LineChoice lines = choices.charts().lines();
      LineChoice usual = LineChoice.USUAL;
      out.word("lines.measure", lines.measure().toString(), usual.measure().toString());
      out.word("lines.by", lines.by(), usual.by());
      out.constant("lines.figure", lines.figure(), usual.figure());
      out.word("lines.base", lines.base().map(Period::toString).orElse(""), "");
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
                      in.constant("lines.figure", usual.figure()),
                      base(in, usual.base()))));
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
  },
  /** Ranks of two sides as slopes. */
  SLOPES("slopes.first", "slopes.colour") {
    @Override
    public void write(ViewChoices choices, ChoiceWriter out) {
      SlopeChoice slope = choices.charts().slope();
      out.number("slopes.first", slope.first(), SlopeChoice.USUAL.first());
      out.word("slopes.colour", slope.by(), SlopeChoice.USUAL.by());
    }

    @Override
    public ViewChoices read(ChoiceReader in, ViewChoices choices) {
      SlopeChoice usual = choices.charts().slope();
      return choices.with(
          choices
              .charts()
              .with(
                  new SlopeChoice(
                      (int) in.number("slopes.first", usual.first(), 1, Integer.MAX_VALUE),
                      in.word("slopes.colour", usual.by()))));
    }
  },
  /** What shares of a change are counted in. */
  SHARES("shares.unit") {
    @Override
    public void write(ViewChoices choices, ChoiceWriter out) {
      out.constant("shares.unit", choices.charts().unit(), ShareUnit.PLACES);
    }

    @Override
    public ViewChoices read(ChoiceReader in, ViewChoices choices) {
      return choices.with(
          choices.charts().with(in.constant("shares.unit", choices.charts().unit())));
    }
  },
  /** Columns of shares beside two sides. */
  SHARE_COLUMNS("sides.shares") {
    @Override
    public void write(ViewChoices choices, ChoiceWriter out) {
      choices
          .charts()
          .shares()
          .ifPresent(unit -> out.constants("sides.shares", List.of(unit), List.of()));
    }

    @Override
    public ViewChoices read(ChoiceReader in, ViewChoices choices) {
      List<ShareUnit> units =
          in.constants(
              "sides.shares", ShareUnit.class, choices.charts().shares().stream().toList());
      return choices.with(choices.charts().sharing(units.stream().findFirst()));
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

  private static Optional<Period> base(ChoiceReader in, Optional<Period> usual) {
    String word = in.word("lines.base", "");
    Optional<Period> year = Period.parse(word).filter(in.dataset().years()::contains);
    if (year.isEmpty() && !word.isEmpty()) {
      in.report("lines.base", word, ChoiceMisfit.MisfitReason.NOT_IN_DATASET, "");
    }
    return year.or(() -> usual);
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
