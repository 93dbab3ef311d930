package org.meridian.ui.groups.blocks;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.layers.LinkLayers;
import org.meridian.ui.choice.CaptionedControl;
import org.meridian.ui.choice.ExportMenu;
import org.meridian.ui.choice.QuietChoice;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.groups.GroupKinds;
import org.meridian.view.groups.blocks.BlockChoice;
import org.meridian.view.groups.blocks.BlockForm;
import org.meridian.view.groups.blocks.BlockMeasure;
import org.meridian.view.groups.blocks.BlockNames;

/** Between which groups links are summed, which links, and how they are drawn. */
final class BlocksHead extends FlowPane {

  private final QuietChoice<String> by;
  private final QuietChoice<String> link;
  private final QuietChoice<BlockForm> form;
  private final QuietChoice<BlockMeasure> measure;
  private final Node cells;
  private ScenarioResult result;

  /**
   * @param choose takes a change of the choice
   * @param export asks where to, and exports
   */
  BlocksHead(
      LiveMessages messages,
      Consumer<UnaryOperator<BlockChoice>> choose,
      Consumer<FileDialogs.DialogFileKind> export) {
    super(12, 6);
    by =
        new QuietChoice<>(
            kind -> GroupKinds.title(kind, result.dataset()).in(messages),
            kind -> choose.accept(now -> now.withBy(kind)));
    link =
        new QuietChoice<>(
            id -> BlockNames.layer(result, id).in(messages),
            id -> choose.accept(now -> now.withLink(id)));
    form =
        new QuietChoice<>(
            each -> each.title().in(messages), each -> choose.accept(now -> now.with(each)));
    measure =
        new QuietChoice<>(
            each -> each.title().in(messages), each -> choose.accept(now -> now.with(each)));
    name(by, "by", messages);
    name(link, "link", messages);
    name(form, "form", messages);
    name(measure, "measure", messages);
    cells = new CaptionedControl(messages, "blocks.measure", measure);
    getChildren()
        .setAll(
            new CaptionedControl(messages, "blocks.link", link),
            new CaptionedControl(messages, "blocks.by", by),
            new CaptionedControl(messages, "blocks.form", form),
            cells,
            ExportMenu.of("blocks", messages, export));
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("group-head");
    setMinHeight(USE_PREF_SIZE);
    messages.languageProperty().subscribe(language -> again());
  }

  private static void name(ComboBox<?> box, String id, LiveMessages messages) {
    box.setId("blocks-" + id);
    box.getStyleClass().add("wide-choice");
    box.accessibleTextProperty().bind(messages.bind("blocks." + id));
  }

  /** Offers what a result has, with what is chosen. */
  void show(ScenarioResult shown, BlockChoice choice) {
    result = shown;
    by.offer(GroupKinds.offered(shown.dataset()), choice.by());
    link.offer(LinkLayers.offered(shown), choice.link());
    form.offer(List.of(BlockForm.values()), choice.form());
    measure.offer(List.of(BlockMeasure.values()), choice.measure());
    boolean isMatrix = choice.form() == BlockForm.MATRIX;
    cells.setVisible(isMatrix);
    cells.setManaged(isMatrix);
  }

  private void again() {
    for (QuietChoice<?> box : List.of(by, link, form, measure)) {
      box.again();
    }
  }
}
