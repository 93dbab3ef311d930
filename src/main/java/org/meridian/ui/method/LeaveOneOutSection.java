package org.meridian.ui.method;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.sensitivity.LeaveOneOut;
import org.meridian.text.Numbers;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.method.ResultAnalysis;

/** How far ranks shift if a node is left out. */
final class LeaveOneOutSection extends BarSection {

  LeaveOneOutSection(Explorer explorer, LiveMessages messages) {
    super("leaveout", explorer, messages);
  }

  @Override
  List<BarRows.Bar> bars(ResultAnalysis analysis) {
    IndexStructure structure = analysis.scores().structure();
    List<LeaveOneOut> ordered =
        analysis.leftOut().stream()
            .sorted(
                Comparator.comparingDouble(
                    (LeaveOneOut each) -> Double.isNaN(each.meanShift()) ? 1 : -each.meanShift()))
            .toList();
    return ordered.stream().map(each -> bar(structure, each)).toList();
  }

  private BarRows.Bar bar(IndexStructure structure, LeaveOneOut each) {
    String mean = Numbers.fixed(each.meanShift(), 2);
    String name = name(structure, each.node());
    return new BarRows.Bar(
        structure.depth(each.node()) == 1 ? name : "    " + name,
        colour(structure, each.node()),
        each.meanShift(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        mean,
        messages()
            .get(
                "method.leaveout.help",
                name,
                mean,
                Numbers.whole(each.largestShift()),
                Numbers.whole(each.lost()),
                Numbers.whole(each.gained())));
  }
}
