package org.meridian.view.charts.sides;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.scenario.comparison.cause.ChangePart;
import org.meridian.scenario.comparison.cause.ChangeShares;
import org.meridian.scenario.comparison.cause.ChangeThing;
import org.meridian.text.Numbers;
import org.meridian.view.charts.ChartContent;
import org.meridian.view.charts.ChartFacts;
import org.meridian.view.charts.ChartTable;
import org.meridian.view.comparison.ChangeReasons;
import org.meridian.view.comparison.ChangeWords;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.comparison.ShareUnit;
import org.meridian.view.content.TextInLanguage;

/**
 * Why a city's place or score changed from side A to side B, as a waterfall.
 *
 * @param comparison the two sides
 * @param row the city; empty where the comparison has none
 * @param reasons shares of the change
 * @param unit what they are counted in
 * @param bars from A to B; none where the city has no shares
 */
public record WhyContent(
    ComparisonContent comparison,
    Optional<ComparedRow> row,
    ChangeReasons reasons,
    ShareUnit unit,
    List<CauseBar> bars)
    implements ChartContent {

  /** Copies the list. */
  public WhyContent {
    bars = List.copyOf(bars);
  }

  /**
   * The waterfall of a city.
   *
   * @param reasons of the comparison
   * @param city its id; empty, or one that the comparison lacks, for the one among the first that
   *     moved most
   */
  public static WhyContent of(
      ComparisonContent comparison, ChangeReasons reasons, Optional<String> city, ShareUnit unit) {
    Optional<ComparedRow> row = city.flatMap(id -> row(comparison, id)).or(() -> mover(comparison));
    List<CauseBar> bars =
        row.filter(each -> isKnown(comparison, reasons, each))
            .map(each -> new CauseBars(comparison, each, reasons, unit).all())
            .orElse(List.of());
    return new WhyContent(comparison, row, reasons, unit, bars);
  }

  private static Optional<ComparedRow> row(ComparisonContent comparison, String id) {
    return comparison.comparison().rows().stream()
        .filter(each -> each.city().id().equals(id))
        .findFirst();
  }

  private static boolean isKnown(
      ComparisonContent comparison, ChangeReasons reasons, ComparedRow row) {
    int at = comparison.comparison().rows().indexOf(row);
    return row.presence() == ComparedRow.Presence.BOTH
        && reasons.things().filter(things -> things.isKnown(at)).isPresent();
  }

  /** The city among the first of either side that changed most places; the better one of two. */
  private static Optional<ComparedRow> mover(ComparisonContent comparison) {
    List<ComparedRow> both =
        comparison.rows().stream().filter(row -> row.change().isPresent()).toList();
    return both.stream()
        .filter(row -> Math.min(row.rankA(), row.rankB()) <= ComparisonContent.TOP)
        .max(
            Comparator.comparingInt((ComparedRow row) -> Math.abs(row.change().getAsInt()))
                .thenComparingInt(row -> -row.rankB()))
        .or(() -> both.stream().findFirst());
  }

  @Override
  public ScenarioResult result() {
    return comparison.result();
  }

  /** The one sentence: who moved how far, and by what. */
  @Override
  public TextInLanguage heading() {
    return row.flatMap(reasons::sentence).orElse(TextInLanguage.NONE);
  }

  @Override
  public List<TextInLanguage> notes() {
    List<TextInLanguage> notes = new ArrayList<>();
    boolean isStill = bars.stream().filter(bar -> !bar.isSide()).allMatch(CauseBar::isSame);
    notes.add(comparison.heading());
    notes.add(TextInLanguage.key(isStill ? "charts.why.still" : "charts.why.note"));
    return notes;
  }

  /** The share of the data as a whole, which its parts add up to: "data +5". */
  public TextInLanguage data() {
    return words -> {
      int at = row.map(comparison.comparison().rows()::indexOf).orElse(-1);
      ChangeShares things = reasons.things().orElseThrow();
      int data = things.parts().indexOf(ChangePart.of(ChangeThing.DATA));
      String share =
          unit == ShareUnit.PLACES
              ? things.places(data, at).map(ChangeWords::places).orElse(Numbers.MISSING)
              : Numbers.signed(things.score(data, at), 2);
      return words.get("charts.why.data", share);
    };
  }

  private Optional<CauseBar> bar(String key) {
    return bars.stream().filter(bar -> bar.key().equals(key)).findFirst();
  }

  @Override
  public Optional<ChartFacts> facts(String key, int point) {
    return bar(key)
        .map(
            bar ->
                bar.isSide()
                    ? SideFacts.of(
                        row.orElseThrow(),
                        key.equals("a") ? comparison.titleA() : comparison.titleB())
                    : share(bar));
  }

  private ChartFacts share(CauseBar bar) {
    double share = unit == ShareUnit.PLACES ? bar.from() - bar.to() : bar.to() - bar.from();
    TextInLanguage name = TextInLanguage.name(row.orElseThrow().city().name());
    return new ChartFacts(
        bar.label(),
        name,
        List.of(
            new ChartFacts.ChartFact(
                TextInLanguage.key("charts.why.share." + unit),
                words -> bar.isSame() ? bar.text().in(words) : Numbers.exact(share + 0.0)),
            new ChartFacts.ChartFact(
                TextInLanguage.key("charts.why.from"), words -> Numbers.exact(bar.from())),
            new ChartFacts.ChartFact(
                TextInLanguage.key("charts.why.to"), words -> Numbers.exact(bar.to()))));
  }

  @Override
  public List<String> cities(String key) {
    return row.map(each -> List.of(each.city().id())).orElse(List.of());
  }

  @Override
  public ChartTable table() {
    List<List<ChartTable.ChartCell>> rows = new ArrayList<>();
    for (CauseBar bar : bars) {
      if (bar.part().isPresent()) {
        ChangePart part = bar.part().get();
        double share = unit == ShareUnit.PLACES ? bar.from() - bar.to() : bar.to() - bar.from();
        rows.add(
            List.of(
                ChartTable.cell(row.orElseThrow().city().id()),
                ChartTable.cell(part.thing().name().toLowerCase(Locale.ROOT)),
                ChartTable.cell(part.node()),
                ChartTable.cell(unit.name().toLowerCase(Locale.ROOT)),
                ChartTable.cell(share + 0.0)));
      }
    }
    return new ChartTable(List.of("city_id", "thing", "node", "unit", "share"), rows);
  }

  @Override
  public Optional<TextInLanguage> emptyReason() {
    if (!bars.isEmpty()) {
      return Optional.empty();
    }
    if (comparison.emptyReason().isPresent()) {
      return comparison.emptyReason();
    }
    TextInLanguage why =
        reasons
            .refusal()
            .map(refusal -> TextInLanguage.key("compare.why.refused." + refusal.name()))
            .or(() -> row.flatMap(reasons::sentence))
            .orElse(TextInLanguage.NONE);
    String what = reasons.refusal().isPresent() ? "charts.why.other.side" : "charts.why.other.city";
    return Optional.of(
        words -> words.get("charts.why.empty", why.in(words), words.get(what)).strip());
  }
}
