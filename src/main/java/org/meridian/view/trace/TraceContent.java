package org.meridian.view.trace;

import java.util.HashMap;
import java.util.Map;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.profile.ValueProvenance;
import org.meridian.scoring.trace.AbsenceReason;
import org.meridian.scoring.trace.GroupTrace;
import org.meridian.scoring.trace.NodeTrace;

/**
 * A trace with all that is shown beside it. Immutable; made off the JavaFX thread.
 *
 * @param request what it answers
 * @param trace the stages
 * @param provenance where the raw value comes from
 * @param absences why children have no score, by node
 */
public record TraceContent(
    TraceRequest request,
    NodeTrace trace,
    ValueProvenance provenance,
    Map<Integer, AbsenceReason> absences) {

  /** Which number of which result is traced. */
  public record TraceRequest(ScenarioResult result, int city, int node) {}

  /** Traces a number and everything beside it; takes longer than a frame. */
  public static TraceContent of(TraceRequest request) {
    NodeTrace trace = NodeTrace.of(request.result().cities(), request.city(), request.node());
    Map<Integer, AbsenceReason> absences = new HashMap<>();
    if (trace instanceof GroupTrace group) {
      for (GroupTrace.Child child : group.children()) {
        absences.put(
            child.node(),
            NodeTrace.of(request.result().cities(), request.city(), child.node()).absence());
      }
    }
    return new TraceContent(
        request,
        trace,
        ValueProvenance.of(request.result(), request.city(), request.node()),
        Map.copyOf(absences));
  }
}
