package org.meridian.view.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.sensitivity.CorrelationMatrix;
import org.meridian.scoring.sensitivity.CronbachAlpha;
import org.meridian.scoring.sensitivity.IndicatorImportance;
import org.meridian.scoring.sensitivity.LeaveOneOut;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.page.BarBlock;
import org.meridian.view.page.CorrelationBlock;
import org.meridian.view.page.PageBar;
import org.meridian.view.page.PageContent;
import org.meridian.view.page.PageSubject;

/** The pages that one analysis of a result fills: importance, what is left out, alphas. */
public final class AnalysisPages {

  /** By custom, an alpha from here on is good. */
  private static final double GOOD = 0.7;

  private final PageSubject subject;
  private final ResultAnalysis analysis;
  private final Messages messages;

  /**
   * @param subject whose result was analysed
   */
  public AnalysisPages(PageSubject subject, ResultAnalysis analysis) {
    this.subject = subject;
    this.analysis = analysis;
    messages = subject.messages();
  }

  /** How much each indicator is meant to matter, and how much it does. */
  public PageContent importance() {
    return bars(
        MethodTopic.IMPORTANCE,
        analysis.importance().stream()
            .sorted(Comparator.comparingDouble((IndicatorImportance each) -> -each.relative()))
            .map(this::bar)
            .toList());
  }

  private PageContent bars(MethodTopic topic, List<PageBar> bars) {
    return topic.page(messages, List.of(), List.of(), List.of(new BarBlock(bars)));
  }

  private PageBar bar(IndicatorImportance each) {
    String nominal = Numbers.fixed(100 * each.nominal(), 1);
    String relative = Numbers.fixed(100 * each.relative(), 1);
    String name = subject.node(each.node());
    return new PageBar(
        name,
        subject.dimension(each.node()),
        each.relative(),
        OptionalDouble.empty(),
        OptionalDouble.of(each.nominal()),
        messages.get("method.importance.figure", relative, nominal),
        messages.get(
            "method.importance.help",
            name,
            nominal,
            relative,
            Numbers.fixed(each.mainEffect(), 3)));
  }

  /** How far ranks shift if a node is left out. */
  public PageContent leaveOneOut() {
    return bars(
        MethodTopic.LEAVE_ONE_OUT,
        analysis.leftOut().stream()
            .sorted(
                Comparator.comparingDouble(
                    (LeaveOneOut each) -> Double.isNaN(each.meanShift()) ? 1 : -each.meanShift()))
            .map(this::bar)
            .toList());
  }

  private PageBar bar(LeaveOneOut each) {
    String mean = Numbers.fixed(each.meanShift(), 2);
    String name = subject.node(each.node());
    return new PageBar(
        subject.structure().depth(each.node()) == 1 ? name : "    " + name,
        subject.dimension(each.node()),
        each.meanShift(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        mean,
        messages.get(
            "method.leaveout.help",
            name,
            mean,
            Numbers.whole(each.largestShift()),
            Numbers.whole(each.lost()),
            Numbers.whole(each.gained())));
  }

  /** Cronbach's alpha of all indicators and of each group. */
  public PageContent consistency() {
    List<PageBar> bars = new ArrayList<>();
    for (CronbachAlpha each : analysis.alphas()) {
      bars.add(bar(each, bars.isEmpty()));
    }
    return bars(MethodTopic.CONSISTENCY, bars);
  }

  private PageBar bar(CronbachAlpha each, boolean overall) {
    boolean whole = each.node() == IndexStructure.ROOT;
    String root = overall ? "method.alpha.all" : "method.alpha.dimensions";
    String name = whole ? messages.get(root) : subject.node(each.node());
    String figure = Numbers.fixed(each.alpha(), 2);
    return new PageBar(
        name,
        subject.dimension(each.node()),
        each.alpha(),
        OptionalDouble.empty(),
        OptionalDouble.of(GOOD),
        figure,
        messages.get(
            "method.alpha.help",
            name,
            figure,
            Numbers.whole(each.items()),
            Numbers.whole(each.rows())));
  }

  /** Correlations between the index and its dimensions or indicators. */
  public PageContent correlation() {
    CorrelationMatrix matrix = analysis.correlations();
    ResultAnalysis.AnalysisRequest request = analysis.request();
    return MethodTopic.CORRELATION.page(
        messages,
        List.of(
            messages.get("method.correlation." + request.method().name().toLowerCase(Locale.ROOT)),
            messages.get(
                request.indicators() ? "method.level.indicators" : "method.level.dimensions")),
        List.of(closest()),
        List.of(
            new CorrelationBlock(
                Arrays.stream(matrix.nodes()).mapToObj(subject::node).toList(),
                Arrays.stream(matrix.values())
                    .map(row -> Arrays.stream(row).boxed().toList())
                    .toList())));
  }

  /** A pair in words. */
  public String pair(int row, int column) {
    return said("method.correlation.pair", row, column);
  }

  private String said(String key, int row, int column) {
    CorrelationMatrix matrix = analysis.correlations();
    return messages.get(
        key,
        subject.node(matrix.nodes()[row]),
        subject.node(matrix.nodes()[column]),
        Numbers.fixed(matrix.values()[row][column], 2));
  }

  /** The two nodes below the index that go together most, in words. */
  private String closest() {
    CorrelationMatrix matrix = analysis.correlations();
    String words = messages.get("method.correlation.none");
    double most = -1;
    for (int i = 1; i < matrix.nodes().length; i++) {
      for (int j = 1; j < i; j++) {
        double size = Math.abs(matrix.values()[i][j]);
        if (size > most) {
          most = size;
          words = said("method.correlation.closest", i, j);
        }
      }
    }
    return words;
  }
}
