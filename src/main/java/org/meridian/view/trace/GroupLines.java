package org.meridian.view.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.aggregation.AggregationTrace;
import org.meridian.scoring.aggregation.PowerMeans;
import org.meridian.scoring.trace.AbsenceReason;
import org.meridian.scoring.trace.GroupTrace;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.words.MethodWords;

/** How children became a score: one line each, then the formula. */
public final class GroupLines {

  private final Messages messages;
  private final TraceContent followed;
  private final GroupTrace trace;
  private final FormulaWords formulas;

  public GroupLines(Messages messages, TraceContent followed, GroupTrace trace) {
    this.messages = messages;
    this.followed = followed;
    this.trace = trace;
    formulas = new FormulaWords(messages);
  }

  public List<TraceLine> all() {
    List<TraceLine> lines = new ArrayList<>();
    trace.children().forEach(child -> lines.add(child(child)));
    if (trace.absence().cause() != AbsenceReason.Cause.NONE) {
      lines.add(
          new TraceLine(
              messages.get("trace.joined"),
              Numbers.MISSING,
              AbsenceWords.of(messages, trace.absence()),
              OptionalInt.empty(),
              true));
    }
    trace.joining().ifPresent(joining -> lines.add(joined(joining)));
    lines.addAll(new WeightLines(messages, followed).all());
    return lines;
  }

  private TraceLine child(GroupTrace.Child child) {
    String name =
        messages.get(followed.request().result().cities().structure().node(child.node()).name());
    boolean missing = Double.isNaN(child.score());
    return new TraceLine(
        name,
        FormulaWords.number(child.score()),
        child.part().map(part -> weight(child, part)).orElseGet(() -> leftOut(child, missing)),
        OptionalInt.of(child.node()),
        child.part().isEmpty());
  }

  private String weight(GroupTrace.Child child, AggregationTrace.Part part) {
    String words =
        Math.abs(part.weight() - child.weight()) > 1e-12
            ? messages.get(
                "trace.child.rescaled",
                WeightLines.percent(messages, child.weight()),
                WeightLines.percent(messages, part.weight()))
            : messages.get("trace.child.weight", WeightLines.percent(messages, part.weight()));
    boolean plain =
        trace.aggregation().orElseThrow() instanceof PowerMeans mean && mean.exponent() == 1;
    return plain
        ? words
            + messages.get("trace.child.product", FormulaWords.number(part.weight() * part.term()))
        : words;
  }

  private String leftOut(GroupTrace.Child child, boolean missing) {
    if (missing) {
      AbsenceReason absence = followed.absences().get(child.node());
      return AbsenceWords.of(messages, absence);
    }
    return messages.get(
        child.weight() == 0 ? "trace.child.weightless" : "trace.child.unused",
        WeightLines.percent(messages, child.weight()));
  }

  private TraceLine joined(AggregationTrace joining) {
    Aggregation method = trace.aggregation().orElseThrow();
    String name = MethodWords.of(messages, method.label(), followed.request().result().dataset());
    return TraceLine.of(
        messages.get("trace.joined"),
        FormulaWords.number(trace.score()),
        name
            + "\n"
            + formulas.symbols(joining.formula())
            + "\n= "
            + formulas.filled(joining.formula(), FormulaWords.figures(joining), trace.score())
            + scaled(method, joining));
  }

  /** The z-scores behind mean and variance, where the method has them. */
  private String scaled(Aggregation method, AggregationTrace joining) {
    if (!method.label().startsWith("mpi")) {
      return "";
    }
    List<String> terms =
        joining.parts().stream().map(part -> FormulaWords.number(part.term())).toList();
    return "\n"
        + messages.get(
            "trace.joined.scaled", String.join(messages.get("method.list.comma"), terms));
  }
}
