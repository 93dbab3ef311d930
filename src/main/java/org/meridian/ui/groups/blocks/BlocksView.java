package org.meridian.ui.groups.blocks;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.meridian.render.figure.blocks.BlockPainter;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.Numbers;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.TabSight;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.ShownView;
import org.meridian.view.ViewChoices;
import org.meridian.view.Views;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.groups.blocks.BlockChoice;
import org.meridian.view.groups.blocks.BlockContent;
import org.meridian.view.groups.blocks.LinkedBlock;

/** Links between groups of cities: choices above, the picture, and what there is to know below. */
public final class BlocksView extends VBox {

  /** What a worker is asked for. */
  private record Order(ScenarioResult result, BlockChoice choice) {}

  private final Explorer explorer;
  private final LiveMessages messages;
  private final BlocksHead head;
  private final BlockPicture picture;
  private final Label notes = new Label();
  private final Label nothing = new Label();
  private final NewestWins<Order, BlockContent> summing;
  private final ObservableValue<Boolean> onTop = TabSight.of(this);
  private BlockChoice choice = BlockChoice.USUAL;
  private Order asked;
  private BlockContent shown;
  private int chosen = -1;

  /**
   * @param explorer whose links are summed
   * @param background sums and paints
   * @param painter paints
   * @param finder finds clusters; used by this view alone
   * @param export asks where to, and exports
   */
  public BlocksView(
      Explorer explorer,
      LiveMessages messages,
      Background background,
      BlockPainter painter,
      ClusterFinder finder,
      Consumer<FileDialogs.DialogFileKind> export) {
    this.explorer = explorer;
    this.messages = messages;
    getStyleClass().addAll("pane", "groups-view");
    head = new BlocksHead(messages, this::change, export);
    picture = new BlockPicture(explorer, painter, background, this::choose);
    picture.accessibleTextProperty().bind(messages.bind("blocks.picture"));
    Supplier<ClusterFinder> finding = () -> finder;
    summing =
        background.newest(
            order -> BlockContent.of(order.result(), order.choice(), finding), this::show);
    arrange();
    explorer.result().subscribe(result -> sum());
    explorer.dataset().subscribe(dataset -> choice = BlockChoice.USUAL);
    onTop.subscribe(seen -> sum());
    explorer.dark().subscribe(picture::redraw);
    explorer.textScale().subscribe(picture::redraw);
    messages.languageProperty().subscribe(language -> dress());
  }

  private void arrange() {
    notes.setId("blocks-notes");
    notes.setWrapText(true);
    notes.setMinHeight(USE_PREF_SIZE);
    notes.getStyleClass().add("pyramid-rule");
    nothing.setId("blocks-empty");
    nothing.setWrapText(true);
    nothing.getStyleClass().add("empty");
    StackPane body = new StackPane(picture, nothing);
    body.setMinSize(0, 0);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().setAll(head, body, notes);
  }

  private void change(UnaryOperator<BlockChoice> change) {
    choice = change.apply(choice);
    chosen = -1;
    sum();
  }

  private void choose(int block) {
    chosen = block;
    dress();
  }

  private void sum() {
    ScenarioResult result = explorer.result().get();
    if (result == null || !onTop.getValue()) {
      return;
    }
    Order order = new Order(result, choice);
    if (!order.equals(asked)) {
      asked = order;
      summing.submit(order);
    }
  }

  private void show(BlockContent content) {
    shown = content;
    chosen = chosen >= content.blocks().size() ? -1 : chosen;
    dress();
  }

  private void dress() {
    if (shown == null) {
      return;
    }
    head.show(shown.result(), shown.choice());
    boolean isEmpty = shown.emptyReason().isPresent();
    nothing.setText(shown.emptyReason().map(why -> why.in(messages)).orElse(""));
    nothing.setVisible(isEmpty);
    picture.setVisible(!isEmpty);
    notes.setText(isEmpty ? "" : chosen < 0 ? shown.notes().in(messages) : chosenWords());
    if (!isEmpty) {
      picture.draw(shown, chosen);
    }
  }

  private String chosenWords() {
    LinkedBlock block = shown.blocks().get(chosen);
    return messages.get(
        "blocks.chosen",
        block.title().in(messages),
        Numbers.raw(shown.total(block)),
        Numbers.fixed(100 * shown.insideShare(block), 1));
  }

  /** What an export shows; empty before the first result. */
  public Optional<ShownView> exported() {
    ScenarioResult result = explorer.result().get();
    return Optional.ofNullable(shown)
        .filter(content -> content.result() == result)
        .map(content -> ShownView.standing(Views.BLOCKS, result, content))
        .or(
            () ->
                Optional.ofNullable(result)
                    .map(
                        now ->
                            ShownView.chosen(Views.BLOCKS, now, ViewChoices.DEFAULT.with(choice))));
  }
}
