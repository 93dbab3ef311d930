package org.meridian.ui.method;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.MissingDataPolicy;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.normalisation.Normalisation;
import org.meridian.ui.choice.MethodBox;
import org.meridian.ui.choice.UsualParameters;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.words.MethodKind;

/** The methods of one node: a normalisation, or an aggregation and the values it needs. */
final class PartRow extends HBox {

  private static final int INDENT = 16;
  private static final int INHERITED = -1;
  private static final List<Integer> SHARES = List.of(INHERITED, 0, 25, 50, 67, 75, 100);

  private final Explorer explorer;
  private final LiveMessages messages;
  private final IndexNode at;
  private final int node;
  private final boolean joins;
  private final Label name = new Label();
  private final MethodBox method;
  private final ComboBox<Integer> needed;
  private boolean showing;

  PartRow(Explorer explorer, LiveMessages messages, IndexResult result, int node) {
    super(8);
    this.explorer = explorer;
    this.messages = messages;
    this.node = node;
    at = result.structure().node(node);
    joins = !result.input().isSource(node);
    method = joins ? aggregation() : normalisation();
    needed = WordedBoxes.ofWords(messages, "parts-needed", share -> words(share), SHARES);
    needed.setId("part-needed-" + at.id());
    needed.setVisible(joins);
    needed.setOnAction(event -> require(needed.getValue()));
    setId("part-" + at.id());
    getStyleClass().add("part-row");
    setAlignment(Pos.TOP_LEFT);
    setPadding(new Insets(4, 0, 4, INDENT * depth(result.structure(), node)));
    prepareName();
    method.getStyleClass().add("part-method");
    needed.getStyleClass().add("part-needed");
    getChildren().addAll(name, method, needed);
  }

  private void prepareName() {
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(80);
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    name.setPadding(new Insets(6, 0, 0, 0));
    name.setTooltip(new Tooltip());
    name.setLabelFor(method.box());
    HBox.setHgrow(name, Priority.ALWAYS);
  }

  int node() {
    return node;
  }

  private static int depth(IndexStructure structure, int node) {
    return node == IndexStructure.ROOT ? 0 : 1 + depth(structure, structure.parent(node));
  }

  private MethodBox aggregation() {
    return new MethodBox(
        "part-method-" + at.id(),
        messages,
        withInherited(MethodKind.AGGREGATIONS),
        UsualParameters.ofNode(explorer, node),
        label ->
            commit(
                "weights.step.aggregation",
                settings ->
                    label.isEmpty()
                        ? settings.withoutAggregation(at.id())
                        : settings.withAggregation(at.id(), Aggregation.parse(label))));
  }

  private MethodBox normalisation() {
    return new MethodBox(
        "part-method-" + at.id(),
        messages,
        withInherited(
            Stream.of(MethodKind.NORMALISATIONS, MethodKind.WITH_RAW_VALUES)
                .flatMap(List::stream)
                .toList()),
        UsualParameters.ofNode(explorer, node),
        label ->
            commit(
                "weights.step.normalisation",
                settings ->
                    label.isEmpty()
                        ? settings.withoutNormalisation(at.id())
                        : settings.withNormalisation(at.id(), Normalisation.parse(label))));
  }

  private static List<MethodKind> withInherited(List<MethodKind> kinds) {
    return Stream.concat(Stream.of(MethodKind.INHERITED), kinds.stream()).toList();
  }

  private void commit(String step, UnaryOperator<IndexSettings> change) {
    explorer.commit(step, now -> now.withSettings(change.apply(now.settings())));
  }

  private void require(Integer share) {
    if (showing || share == null) {
      return;
    }
    commit(
        "weights.step.missing",
        settings ->
            settings.withMissing(
                share == INHERITED
                    ? settings.missing().without(at.id())
                    : settings.missing().with(at.id(), fraction(share))));
  }

  private static double fraction(int percent) {
    return percent == 67 ? 2.0 / 3 : percent / 100.0;
  }

  private String words(int share) {
    if (share != INHERITED) {
      return messages.find("weights.missing." + share).orElse(share + " %");
    }
    double above = explorer.scenario().get().settings().missing().threshold();
    int percent = (int) Math.round(100 * above);
    return messages.get(
        "choice.inherited", messages.find("weights.missing." + percent).orElse(percent + " %"));
  }

  void show(String title, IndexSettings settings) {
    name.setText(title);
    name.getTooltip().setText(title);
    method.box().setAccessibleText(title);
    if (!joins) {
      Normalisation own = settings.normalisations().get(at.id());
      Normalisation above = settings.withoutNormalisation(at.id()).normalisation(at);
      method.show(
          own == null ? "" : own.label(), above.label(), !above.equals(settings.normalisation()));
      return;
    }
    Aggregation own = settings.aggregations().get(at.id());
    Aggregation above = settings.withoutAggregation(at.id()).aggregation(at);
    method.show(
        own == null ? "" : own.label(), above.label(), !above.equals(settings.aggregation()));
    show(settings.missing());
  }

  private void show(MissingDataPolicy missing) {
    Double own = missing.byNode().get(at.id());
    int share = own == null ? INHERITED : (int) Math.round(100 * own);
    showing = true;
    if (!needed.getItems().contains(share)) {
      needed.getItems().add(share);
    }
    needed.setValue(null);
    needed.setValue(share);
    showing = false;
  }
}
