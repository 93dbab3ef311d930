package org.meridian.ui.weights;

import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.meridian.model.IndexNode;
import org.meridian.scoring.advice.TippingTick;
import org.meridian.ui.choice.NumberField;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;

/** One node of the index: its colour, its name, its share among its siblings, and a lock. */
final class WeightRow extends VBox {

  private static final double INDENT = 16;

  /** A leaf has neither fold nor colour of its own: its name begins below the colour above. */
  private static final double LEAF = 6;

  private static final CornerRadii ROUND = new CornerRadii(3);

  private final WeightSlider slider;
  private final SliderTicks ticks;
  private final NumberField field;
  private final ToggleButton lock;
  private final ToggleButton fold;
  private final Label name = new Label();
  private final Tooltip tooltip = new Tooltip();
  private Supplier<String> told = () -> "";

  /**
   * @param node what the row stands for
   * @param depth 1 for a dimension, 2 for what is below it
   * @param colour of its dimension
   * @param messages words
   * @param tickWords says what happens at a mark of the slider
   * @param preview takes percentages while the hand moves
   * @param commit takes the percentage settled on
   */
  WeightRow(
      IndexNode node,
      int depth,
      Color colour,
      LiveMessages messages,
      Function<TippingTick, String> tickWords,
      DoubleConsumer preview,
      DoubleConsumer commit) {
    ticks = new SliderTicks(tickWords, commit);
    slider = new WeightSlider(preview, commit);
    field = PercentField.field(commit);
    lock = IconButtons.toggle(Feather.UNLOCK, messages, "weights.lock");
    fold = IconButtons.toggle(Feather.CHEVRON_RIGHT, messages, "weights.fold");
    identify(node.id());
    getStyleClass().addAll("weight-row", depth == 1 ? "dimension" : "indicator");
    boolean isDeepLeaf = depth > 1 && node.isLeaf();
    double indent = (depth - 1) * INDENT + (isDeepLeaf ? LEAF : 0);
    name(node, messages);
    fold.getStyleClass().add("fold");
    fold.setVisible(!node.isLeaf());
    fold.setManaged(!isDeepLeaf);
    lock.getStyleClass().add("lock");
    FontIcon icon = (FontIcon) lock.getGraphic();
    lock.selectedProperty()
        .subscribe(locked -> icon.setIconCode(locked ? Feather.LOCK : Feather.UNLOCK));
    Region chip = chip(colour);
    chip.setVisible(!isDeepLeaf);
    chip.setManaged(!isDeepLeaf);
    getChildren().addAll(head(chip, indent), foot());
  }

  private void identify(String id) {
    setId("weight-" + id);
    slider.setId("slider-" + id);
    field.setId("percent-" + id);
    lock.setId("lock-" + id);
    fold.setId("fold-" + id);
  }

  private void name(IndexNode node, LiveMessages messages) {
    name.textProperty().bind(messages.bind(node.name()).map(WeightRow::breakable));
    name.getStyleClass().add("weight-name");
    name.setWrapText(true);
    name.setMinWidth(0);
    name.setMinHeight(USE_PREF_SIZE);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setTooltip(tooltip);
    tooltip.setOnShowing(event -> tooltip.setText(told.get()));
    HBox.setHgrow(name, Priority.ALWAYS);
    slider.accessibleTextProperty().bind(messages.bind(node.name()));
    field.accessibleTextProperty().bind(messages.bind(node.name()));
  }

  /** A line may end behind a hyphen, which the toolkit takes for the middle of a word. */
  private static String breakable(String words) {
    return words.replace("-", "-\u200B");
  }

  /** A region and no rectangle: style sheets grow it with the text. */
  private static Region chip(Color colour) {
    Region chip = new Region();
    chip.getStyleClass().add("weight-chip");
    chip.setBackground(new Background(new BackgroundFill(colour, ROUND, Insets.EMPTY)));
    return chip;
  }

  private HBox head(Region chip, double indent) {
    HBox head = new HBox(2, fold, chip, name, field, lock);
    HBox.setMargin(name, new Insets(0, 0, 0, 2));
    head.setPadding(new Insets(0, 0, 0, indent));
    head.setAlignment(Pos.CENTER_LEFT);
    field.setMinWidth(USE_PREF_SIZE);
    return head;
  }

  private VBox foot() {
    VBox foot = new VBox(slider, ticks);
    foot.getStyleClass().add("weight-foot");
    slider.setMaxWidth(Double.MAX_VALUE);
    return foot;
  }

  /** Marks where the order of the best tips. */
  void mark(SliderMarks marks) {
    ticks.show(marks);
    slider.snapTo(marks.percentages());
  }

  /** The lock; selected while the weight is locked. */
  ToggleButton lock() {
    return lock;
  }

  /** The fold; selected while the nodes below are shown. */
  ToggleButton fold() {
    return fold;
  }

  /**
   * Shows a share.
   *
   * @param percent among the siblings, 0..100
   * @param locked whether it stays as it is while siblings change
   * @param words all that there is to say of the node, asked for when the pointer rests on it
   * @param idle whether the node counts for nothing
   */
  void show(double percent, boolean locked, Supplier<String> words, boolean idle) {
    slider.show(percent);
    field.show(percent);
    lock.setSelected(locked);
    slider.setDisable(locked);
    field.setDisable(locked);
    told = words;
    pseudoClassStateChanged(ControlStates.IDLE, idle);
  }
}
