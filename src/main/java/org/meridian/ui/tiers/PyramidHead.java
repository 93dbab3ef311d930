package org.meridian.ui.tiers;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.meridian.scenario.choice.TierMethod;
import org.meridian.scenario.choice.TierSettings;
import org.meridian.scoring.tiers.TierRule;
import org.meridian.ui.choice.CaptionedControl;
import org.meridian.ui.choice.ExportMenu;
import org.meridian.ui.measure.MeasureBox;
import org.meridian.ui.measure.ShownMeasure;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.tiers.TierContent;

/** What is cut into tiers and how, whether maps are coloured by them, a group of one. */
final class PyramidHead extends FlowPane {

  private static final int DEEPEST = 3;

  private final LiveMessages messages;
  private final MeasureBox measure;
  private final ComboBox<TierMethod> method = new ComboBox<>();
  private final ComboBox<Integer> classes = new ComboBox<>();
  private final CheckBox onMap = new CheckBox();
  private final Button group = new Button();
  private final CutsField cuts;
  private final HBox counted;
  private boolean filling;

  /**
   * @param change takes a change of the settings
   * @param grouped makes a group of the chosen tier
   * @param export asks where to, and exports
   */
  PyramidHead(
      LiveMessages messages,
      Consumer<UnaryOperator<TierSettings>> change,
      Runnable grouped,
      Consumer<FileDialogs.DialogFileKind> export) {
    super(12, 6);
    this.messages = messages;
    measure =
        new MeasureBox(
            messages, "groups.measure.total", node -> change.accept(now -> now.withNode(node)));
    cuts = new CutsField(messages, change);
    counted = new CaptionedControl(messages, "pyramid.classes", classes);
    prepare(change);
    group.setId("pyramid-group");
    group.getStyleClass().add("small-button");
    group.setOnAction(event -> grouped.run());
    lay(export);
    messages.languageProperty().subscribe(language -> translate());
  }

  private void lay(Consumer<FileDialogs.DialogFileKind> export) {
    getChildren()
        .setAll(
            new CaptionedControl(messages, "pyramid.node", measure),
            new CaptionedControl(messages, "pyramid.method", method),
            counted,
            cuts,
            onMap,
            group,
            ExportMenu.of("pyramid", messages, export));
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("group-head");
    setMinHeight(USE_PREF_SIZE);
  }

  private void prepare(Consumer<UnaryOperator<TierSettings>> change) {
    measure.setId("pyramid-node");
    measure.getStyleClass().add("head-choice");
    measure.accessibleTextProperty().bind(messages.bind("pyramid.node"));
    choices(change);
    onMap.setId("pyramid-map");
    onMap.textProperty().bind(messages.bind("pyramid.map"));
    onMap.setMinWidth(USE_PREF_SIZE);
    onMap.setOnAction(event -> told(change, now -> now.withOnMap(onMap.isSelected())));
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(messages.bind("pyramid.map.help"));
    onMap.setTooltip(tip);
  }

  private void choices(Consumer<UnaryOperator<TierSettings>> change) {
    method.setId("pyramid-method");
    method.getItems().setAll(TierMethod.values());
    method.accessibleTextProperty().bind(messages.bind("pyramid.method"));
    method.setOnAction(event -> told(change, now -> now.withMethod(method.getValue())));
    classes.setId("pyramid-classes");
    classes
        .getItems()
        .setAll(IntStream.rangeClosed(TierRule.FEWEST, TierRule.MOST).boxed().toList());
    classes.accessibleTextProperty().bind(messages.bind("pyramid.classes"));
    classes.setOnAction(event -> told(change, now -> now.withClasses(classes.getValue())));
  }

  private void told(
      Consumer<UnaryOperator<TierSettings>> change, UnaryOperator<TierSettings> next) {
    if (!filling) {
      change.accept(next);
    }
  }

  private void translate() {
    filling = true;
    TierMethod now = method.getValue();
    method.setConverter(new MethodWords());
    method.setValue(null);
    method.setValue(now);
    filling = false;
  }

  /** Shows the settings of a content, and which tier is chosen; 0 for none. */
  void show(TierContent content, int chosen) {
    TierSettings settings = content.result().scenario().tiers();
    filling = true;
    measure.offer(ShownMeasure.of(content.result().cities(), DEEPEST), settings.node());
    method.setValue(settings.method());
    classes.setValue(settings.classes());
    onMap.setSelected(settings.onMap());
    filling = false;
    counted.setVisible(settings.method().isCounted());
    counted.setManaged(settings.method().isCounted());
    cuts.show(settings);
    group.setDisable(chosen == 0);
    group.setText(
        chosen == 0
            ? messages.get("pyramid.group.none")
            : messages.get("pyramid.group", Integer.toString(chosen)));
  }

  /** Says the methods. */
  private final class MethodWords extends StringConverter<TierMethod> {
    @Override
    public String toString(TierMethod each) {
      return each == null ? "" : messages.get("pyramid.method." + each.id());
    }

    @Override
    public TierMethod fromString(String words) {
      throw new UnsupportedOperationException("methods are chosen, not typed");
    }
  }
}
