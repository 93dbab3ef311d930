package org.meridian.ui.comparison.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.meridian.model.IndexStructure;
import org.meridian.model.period.Period;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.choice.CaptionedControl;
import org.meridian.ui.choice.ExportMenu;
import org.meridian.ui.choice.WordBox;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.charts.years.GroupFigure;
import org.meridian.view.charts.years.LineChoice;
import org.meridian.view.charts.years.YearMeasure;
import org.meridian.view.groups.GroupKinds;

/** What lines over years show: a measure, of cities or groups, and how a group becomes one line. */
final class LinesHead extends ChartHead {

  private static final String INDENT = "\u2003";

  private final LiveMessages messages;
  private final WordBox<YearMeasure.MeasureKind> kind;
  private final WordBox<YearMeasure> measure;
  private final WordBox<String> of;
  private final CaptionedControl figureCaption;
  private final WordBox<GroupFigure> figure;
  private final CaptionedControl baseCaption;
  private final WordBox<Optional<Period>> base;
  private ScenarioResult result;

  /**
   * @param change takes a change of the choice
   * @param export asks where to, and exports
   */
  LinesHead(
      LiveMessages messages,
      Consumer<UnaryOperator<LineChoice>> change,
      Consumer<FileDialogs.DialogFileKind> export) {
    this.messages = messages;
    kind = box("kind", LinesHead::kind, each -> change.accept(now -> now.with(first(each))));
    measure = box("measure", this::named, each -> change.accept(now -> now.with(each)));
    measure.getStyleClass().add("head-choice");
    of = box("of", this::lines, by -> change.accept(now -> now.withBy(by)));
    figure = box("figure", LinesHead::figure, each -> change.accept(now -> now.with(each)));
    figureCaption = new CaptionedControl(messages, "charts.lines.figure", figure);
    base = box("base", LinesHead::base, each -> change.accept(now -> now.withBase(each)));
    baseCaption = new CaptionedControl(messages, "charts.lines.base", base);
    fill(
        new CaptionedControl(messages, "charts.lines.kind", kind),
        measure,
        new CaptionedControl(messages, "charts.lines.of", of),
        figureCaption,
        baseCaption,
        ExportMenu.of("lines", "charts.export", messages, export));
  }

  private <T> WordBox<T> box(
      String part, BiFunction<T, LiveMessages, String> said, Consumer<T> chosen) {
    return new WordBox<>(messages, "lines-" + part, "charts.lines." + part, said, chosen);
  }

  private static String kind(YearMeasure.MeasureKind each, LiveMessages words) {
    return words.get("charts.kind." + each.name());
  }

  private static String figure(GroupFigure each, LiveMessages words) {
    return words.get("charts.figure.short." + each.id());
  }

  private String lines(String by, LiveMessages words) {
    return by.isEmpty()
        ? words.get("charts.lines.cities")
        : GroupKinds.title(by, result.dataset()).in(words);
  }

  private static String base(Optional<Period> year, LiveMessages words) {
    return year.map(any -> words.get("charts.lines.base.year", any.toString()))
        .orElseGet(() -> words.get("charts.lines.base.none"));
  }

  /** A node stands under its parent. */
  private String named(YearMeasure each, LiveMessages words) {
    String name = words.get(each.name(result.dataset()));
    IndexStructure structure = result.dataset().structure();
    boolean isNode =
        each.kind() == YearMeasure.MeasureKind.SCORE || each.kind() == YearMeasure.MeasureKind.RANK;
    int depth = isNode ? structure.depth(each.node(structure).orElse(IndexStructure.ROOT)) : 0;
    return INDENT.repeat(Math.max(0, depth - 1)) + name;
  }

  private YearMeasure first(YearMeasure.MeasureKind wanted) {
    return offered(wanted).getFirst();
  }

  private List<YearMeasure> offered(YearMeasure.MeasureKind wanted) {
    return YearMeasure.offered(result).stream().filter(each -> each.kind() == wanted).toList();
  }

  /** Shows a choice of what a result offers. */
  void show(ScenarioResult now, LineChoice choice) {
    result = now;
    List<YearMeasure.MeasureKind> kinds =
        YearMeasure.offered(now).stream().map(YearMeasure::kind).distinct().toList();
    YearMeasure chosen = choice.measure().in(now);
    kind.offer(kinds, chosen.kind());
    measure.offer(offered(chosen.kind()), chosen);
    List<String> by = new ArrayList<>(List.of(""));
    by.addAll(GroupKinds.offered(now.dataset()));
    of.offer(by, choice.by());
    figure.offer(List.of(GroupFigure.values()), choice.figure());
    boolean several = !choice.by().isEmpty() && chosen.kind() != YearMeasure.MeasureKind.LINKS;
    show(figureCaption, several);
    List<Optional<Period>> years = new ArrayList<>(List.of(Optional.empty()));
    now.dataset().years().forEach(year -> years.add(Optional.of(year)));
    base.offer(years, choice.base().filter(now.dataset().years()::contains));
    show(baseCaption, chosen.isRatio());
  }

  private static void show(CaptionedControl control, boolean isShown) {
    control.setVisible(isShown);
    control.setManaged(isShown);
  }
}
