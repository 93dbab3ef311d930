package org.meridian.view.method;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meridian.model.Direction;
import org.meridian.model.IndexNode;
import org.meridian.model.Indicator;
import org.meridian.scoring.IndexResult;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.page.CityColumn;
import org.meridian.view.page.PageContent;
import org.meridian.view.page.PageSubject;
import org.meridian.view.words.MethodWords;

/** Every stage of one indicator, city by city: from the raw value to the points of the score. */
public final class StagesPage {

  private final PageSubject subject;
  private final IndexResult result;
  private final Messages messages;
  private final int node;

  /**
   * @param node the indicator; one of {@link #indicators}
   */
  public StagesPage(PageSubject subject, int node) {
    this.subject = subject;
    this.node = node;
    result = subject.scores();
    messages = subject.messages();
  }

  /** The nodes that are measured, in the order of the index; the first is shown at first. */
  public static List<Integer> indicators(IndexResult result) {
    return IntStream.range(1, result.structure().size())
        .filter(node -> result.input().isSource(node))
        .boxed()
        .toList();
  }

  /** The page. */
  public PageContent content() {
    return MethodTopic.STAGES.page(
        messages,
        List.of(subject.node(node)),
        List.of(particulars()),
        List.of(CityRows.of(subject, columns())));
  }

  private Optional<Indicator> measured() {
    IndexNode at = result.structure().node(node);
    return at.indicator().or(at::linkIndicator).flatMap(subject.result().dataset()::indicator);
  }

  private String particulars() {
    boolean lower =
        measured().filter(each -> each.direction() == Direction.LOWER_IS_BETTER).isPresent();
    boolean untreated = result.treatmentReports().isEmpty();
    IndexNode at = result.structure().node(node);
    return messages.get(
        "method.stages.particulars",
        messages.get(lower ? "method.stages.lower" : "method.stages.higher"),
        messages.get(untreated ? "method.stages.untreated" : "method.stages.treated"),
        MethodWords.of(
            messages, result.settings().normalisation(at).label(), subject.result().dataset()),
        Numbers.fixed(100 * result.share(node), 1),
        Numbers.fixed(100 * result.effectiveWeight(node), 2),
        measured().map(indicator -> indicator.origin().source()).orElse(""));
  }

  private List<CityColumn> columns() {
    return List.of(
        CityColumn.number(
            "rank", title("rank"), 44, subject::rank, row -> Numbers.fixed(subject.rank(row), 0)),
        CityColumn.text("city", title("city"), 112, subject::city),
        values("raw", title("raw") + unit(), result.raw(node)),
        values("treated", title("treated"), result.treated(node)),
        values("normalised", title("normalised"), result.normalised(node)),
        CityColumn.number(
            "points",
            title("points"),
            84,
            row -> -result.contribution(row, node),
            row -> Numbers.fixed(result.contribution(row, node), 2)),
        CityColumn.number(
            "score",
            title("score"),
            76,
            row -> -result.score(row),
            row -> Numbers.fixed(result.score(row), 2)));
  }

  private static CityColumn values(String id, String title, double[] column) {
    return CityColumn.number(id, title, 92, row -> -column[row], row -> Numbers.raw(column[row]));
  }

  private String title(String column) {
    return MethodTopic.STAGES.column(messages, column);
  }

  private String unit() {
    return measured()
        .filter(each -> !each.unit().isBlank())
        .map(each -> " (" + messages.get(each.unit()) + ")")
        .orElse("");
  }
}
