package org.meridian.view.trace;

import java.util.ArrayList;
import java.util.List;
import org.meridian.model.IndexStructure;
import org.meridian.model.wording.Language;
import org.meridian.scoring.trace.GroupTrace;
import org.meridian.scoring.trace.SourceTrace;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.view.page.LineBlock;
import org.meridian.view.page.PageContent;
import org.meridian.view.page.PageLine;

/** A trace in words: what the window lists and what exports draw. */
public final class TracePage {

  /** Names the view, on the command line and in names of files. */
  public static final String VIEW = "trace";

  private static final List<String> FEATURES = List.of("method", "choice", "counts", "trace");

  private final Messages messages;
  private final TraceContent traced;

  /** The words of a trace. */
  public TracePage(Messages messages, TraceContent traced) {
    this.messages = messages;
    this.traced = traced;
  }

  /** The words of all traces in one language. */
  public static Messages words(Language language) {
    return new FixedMessages(language, FEATURES);
  }

  /** The node and its score. */
  public String title() {
    return node(traced.request().node())
        + messages.get("trace.colon")
        + FormulaWords.number(traced.trace().score());
  }

  /** The city. */
  public String city() {
    TraceContent.TraceRequest request = traced.request();
    return messages.get(request.result().dataset().city(request.city()).name());
  }

  /** The nodes above the one that is traced, the index first. */
  public List<Integer> above() {
    IndexStructure structure = traced.request().result().cities().structure();
    List<Integer> nodes = new ArrayList<>();
    int parent = structure.parent(traced.request().node());
    for (int node = parent; node >= 0; node = structure.parent(node)) {
      nodes.addFirst(node);
    }
    return nodes;
  }

  /** The name of a node. */
  public String node(int node) {
    return messages.get(traced.request().result().cities().structure().node(node).name());
  }

  /** One line a stage or child. */
  public List<TraceLine> lines() {
    return switch (traced.trace()) {
      case SourceTrace source -> new SourceLines(messages, traced, source).all();
      case GroupTrace group -> new GroupLines(messages, traced, group).all();
    };
  }

  /** The trace as plain text. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(city()).append(messages.get("trace.between")).append(title());
    lines().forEach(line -> text.append('\n').append(line.text()));
    return text.append('\n').toString();
  }

  /** The trace as a page. */
  public PageContent content() {
    List<String> path = new ArrayList<>(List.of(city()));
    above().forEach(node -> path.add(node(node)));
    return new PageContent(
        VIEW,
        city() + messages.get("trace.between") + title(),
        String.join(" › ", path),
        List.of(),
        List.of(),
        List.of(new LineBlock("", lines().stream().map(TracePage::line).toList())));
  }

  private static PageLine line(TraceLine line) {
    return new PageLine(line.label(), line.value(), line.detail(), 0, line.isMissing());
  }
}
