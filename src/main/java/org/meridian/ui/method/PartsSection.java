package org.meridian.ui.method;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.IndexResult;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.method.MethodTopic;
import org.meridian.view.method.PartsPage;
import org.meridian.view.method.ResultAnalysis;

/** The method of each node: how indicators are normalised and how parts are joined. */
final class PartsSection extends MethodSection {

  private final Explorer explorer;
  private final VBox rows = new VBox();
  private final TreatmentRow treatment;
  private final List<PartRow> parts = new ArrayList<>();
  private IndexStructure structure;

  PartsSection(Explorer explorer, LiveMessages messages) {
    super(MethodTopic.BY_PART, messages);
    this.explorer = explorer;
    treatment = new TreatmentRow(explorer, messages);
    Label limits = new Label();
    limits.textProperty().bind(messages.bind("method.parts.treatment"));
    limits.getStyleClass().add("section");
    Label nodes = new Label();
    nodes.textProperty().bind(messages.bind("method.parts.nodes"));
    nodes.getStyleClass().add("section");
    rows.setId("parts-rows");
    getChildren().addAll(limits, treatment, nodes, rows);
  }

  @Override
  void show(ResultAnalysis analysis) {
    publish(analysis.result(), new PartsPage(subject(analysis.result())).content());
    IndexResult result = analysis.result().cities();
    if (structure != result.structure()) {
      structure = result.structure();
      parts.clear();
      IntStream.range(0, structure.size())
          .filter(node -> result.input().isFed(node))
          .forEach(node -> parts.add(new PartRow(explorer, messages(), result, node)));
      rows.getChildren().setAll(parts);
    }
    treatment.show(result.settings().treatment());
    parts.forEach(
        part -> part.show(messages().get(structure.node(part.node()).name()), result.settings()));
  }
}
