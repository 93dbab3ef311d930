package org.meridian.view.method;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.treatment.OutlierTreatment;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.text.TypedNumber;
import org.meridian.view.page.LineBlock;
import org.meridian.view.page.PageContent;
import org.meridian.view.page.PageLine;
import org.meridian.view.page.PageSubject;
import org.meridian.view.words.MethodWords;

/** The method of each node: how indicators are normalised and how parts are joined. */
public final class PartsPage {

  private final PageSubject subject;
  private final IndexSettings settings;
  private final Messages messages;

  /** The page on a result. */
  public PartsPage(PageSubject subject) {
    this.subject = subject;
    settings = subject.scores().settings();
    messages = subject.messages();
  }

  /** The page: limits of outliers, then a line for each node that has data. */
  public PageContent content() {
    return MethodTopic.BY_PART.page(
        messages,
        List.of(),
        List.of(),
        List.of(
            new LineBlock(messages.get("method.parts.treatment"), treatment()),
            new LineBlock(
                messages.get("method.parts.nodes"),
                IntStream.range(0, subject.structure().size())
                    .filter(subject.scores().input()::isFed)
                    .mapToObj(this::line)
                    .toList())));
  }

  private List<PageLine> treatment() {
    OutlierTreatment treatment = settings.treatment();
    List<PageLine> lines = new ArrayList<>();
    if (treatment.enabled()) {
      lines.add(limit("skewness", TypedNumber.plain(treatment.skewness())));
      lines.add(limit("kurtosis", TypedNumber.plain(treatment.kurtosis())));
      lines.add(limit("cells", Numbers.whole(treatment.maxCells())));
    } else {
      lines.add(new PageLine(messages.get("trace.treated.OFF"), "", "", 0, false));
    }
    return lines;
  }

  private PageLine limit(String key, String value) {
    return new PageLine(messages.get("method.parts." + key), value, "", 0, false);
  }

  private PageLine line(int node) {
    boolean joins = !subject.scores().input().isSource(node);
    String method = joins ? aggregation(node) : normalisation(node);
    return new PageLine(
        subject.node(node),
        joins ? method + messages.get("trace.between") + needed(node) : method,
        "",
        depth(node),
        false);
  }

  private int depth(int node) {
    return node == IndexStructure.ROOT ? 0 : subject.structure().depth(node);
  }

  private String normalisation(int node) {
    IndexNode at = subject.structure().node(node);
    return method(
        settings.normalisation(at).label(),
        settings.normalisation().label(),
        settings.normalisations().containsKey(at.id()));
  }

  private String aggregation(int node) {
    IndexNode at = subject.structure().node(node);
    return method(
        settings.aggregation(at).label(),
        settings.aggregation().label(),
        settings.aggregations().containsKey(at.id()));
  }

  /** A method in words, and who chose it where that was not for this node. */
  private String method(String label, String ofIndex, boolean own) {
    String words = MethodWords.of(messages, label, subject.result().dataset());
    if (own) {
      return words;
    }
    return messages.get(label.equals(ofIndex) ? "choice.inherited" : "choice.prescribed", words);
  }

  /** Which share of its parts must have a value. */
  private String needed(int node) {
    Double own = settings.missing().byNode().get(subject.structure().node(node).id());
    double share = own == null ? settings.missing().threshold() : own;
    int percent = (int) Math.round(100 * share);
    String words = messages.find("weights.missing." + percent).orElse(percent + " %");
    return messages.get("method.parts.needed", words);
  }
}
