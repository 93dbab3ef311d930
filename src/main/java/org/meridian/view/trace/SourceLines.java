package org.meridian.view.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meridian.model.Indicator;
import org.meridian.model.indicator.StrengthRule;
import org.meridian.model.period.Period;
import org.meridian.scenario.profile.ValueProvenance;
import org.meridian.scoring.normalisation.Normalisation;
import org.meridian.scoring.trace.SourceTrace;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.words.MethodWords;
import org.meridian.view.words.YearWords;

/** The stages of a value that was measured: one line each, from the raw value to the points. */
public final class SourceLines {

  private final Messages messages;
  private final TraceContent followed;
  private final SourceTrace trace;
  private final FormulaWords formulas;

  public SourceLines(Messages messages, TraceContent followed, SourceTrace trace) {
    this.messages = messages;
    this.followed = followed;
    this.trace = trace;
    formulas = new FormulaWords(messages);
  }

  public List<TraceLine> all() {
    List<TraceLine> lines = new ArrayList<>();
    lines.add(raw());
    if (!Double.isNaN(trace.raw())) {
      lines.add(treatment());
      lines.add(direction());
      lines.add(normalised());
    }
    lines.addAll(new WeightLines(messages, followed).all());
    return lines;
  }

  private TraceLine raw() {
    ValueProvenance provenance = followed.provenance();
    String unit = provenance.indicator().map(each -> messages.get(each.unit())).orElse("");
    boolean missing = Double.isNaN(trace.raw());
    String value = missing ? Numbers.MISSING : FormulaWords.number(trace.raw()) + " " + unit;
    String detail =
        Stream.of(
                missing ? AbsenceWords.of(messages, trace.absence()) : "",
                trace.stated() ? messages.get("trace.raw.stated") : "",
                provenance.edited() ? messages.get("trace.raw.edited") : "",
                links(provenance),
                provenance.indicator().map(this::origin).orElse(""))
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining("\n"));
    return new TraceLine(
        messages.get("trace.raw"), value.strip(), detail, OptionalInt.empty(), missing);
  }

  private String links(ValueProvenance provenance) {
    if (provenance.links() < 0) {
      return "";
    }
    boolean mean = provenance.indicator().orElseThrow().strength() == StrengthRule.MEAN;
    return messages.get(
        mean ? "trace.raw.mean" : "trace.raw.sum", Numbers.whole(provenance.links()));
  }

  private String origin(Indicator indicator) {
    Period shown = followed.request().result().scenario().year();
    return Stream.of(
            messages.get(indicator.name()),
            new YearWords(messages::get).year(followed.provenance().year(), shown),
            messages.get(indicator.origin().yearNote()),
            indicator.origin().source(),
            indicator.origin().licence())
        .filter(text -> !text.isBlank())
        .distinct()
        .collect(Collectors.joining(messages.get("trace.between")));
  }

  private TraceLine treatment() {
    String words = messages.get("trace.treated." + trace.change());
    String shape =
        trace
            .treatment()
            .map(
                report ->
                    messages.get(
                        "trace.treated.shape",
                        Numbers.fixed(report.before().skewness(), 2),
                        Numbers.fixed(report.before().kurtosis(), 2)))
            .orElse("");
    return TraceLine.of(
        messages.get("trace.treated"),
        FormulaWords.number(trace.treated()),
        shape.isEmpty() ? words : words + "\n" + shape);
  }

  private TraceLine direction() {
    boolean reversed = trace.direction() < 0;
    return TraceLine.of(
        messages.get("trace.directed"),
        FormulaWords.number(trace.directed()),
        messages.get(reversed ? "trace.directed.lower" : "trace.directed.higher"));
  }

  private TraceLine normalised() {
    Normalisation method =
        followed
            .request()
            .result()
            .cities()
            .settings()
            .normalisation(
                followed.request().result().cities().structure().node(trace.place().node()));
    String name = MethodWords.of(messages, method.label(), followed.request().result().dataset());
    boolean missing = Double.isNaN(trace.score());
    String steps =
        missing
            ? AbsenceWords.of(messages, trace.absence())
            : formulas.symbols(trace.scale().formula())
                + "\n= "
                + formulas.filled(trace.scale().formula(), trace.figures(), trace.score());
    return new TraceLine(
        messages.get("trace.normalised"),
        FormulaWords.number(trace.score()),
        name + "\n" + steps,
        OptionalInt.empty(),
        missing);
  }
}
