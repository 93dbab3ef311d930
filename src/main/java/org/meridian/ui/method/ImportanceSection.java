package org.meridian.ui.method;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.sensitivity.IndicatorImportance;
import org.meridian.text.Numbers;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.method.ResultAnalysis;

/** How much each indicator is meant to matter, and how much it does. */
final class ImportanceSection extends BarSection {

  ImportanceSection(Explorer explorer, LiveMessages messages) {
    super("importance", explorer, messages);
  }

  @Override
  List<BarRows.Bar> bars(ResultAnalysis analysis) {
    IndexStructure structure = analysis.scores().structure();
    List<IndicatorImportance> ordered =
        analysis.importance().stream()
            .sorted(Comparator.comparingDouble((IndicatorImportance each) -> -each.relative()))
            .toList();
    return ordered.stream().map(each -> bar(structure, each)).toList();
  }

  private BarRows.Bar bar(IndexStructure structure, IndicatorImportance each) {
    String nominal = Numbers.fixed(100 * each.nominal(), 1);
    String relative = Numbers.fixed(100 * each.relative(), 1);
    String name = name(structure, each.node());
    return new BarRows.Bar(
        name,
        colour(structure, each.node()),
        each.relative(),
        OptionalDouble.empty(),
        OptionalDouble.of(each.nominal()),
        messages().get("method.importance.figure", relative, nominal),
        messages()
            .get(
                "method.importance.help",
                name,
                nominal,
                relative,
                Numbers.fixed(each.mainEffect(), 3)));
  }
}
