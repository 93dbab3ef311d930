package org.meridian.ui.clusters;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.meridian.scenario.clustering.ClusterComparison;
import org.meridian.ui.clusters.parts.StepButton;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.clusters.BenchContent;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterWords;
import org.meridian.view.content.TextInLanguage;

/**
 * The line above the strip: what it is, steps to changes, and the comparison in its place. Where
 * room is short the hint is a shorter one, then none, then the steps are arrows.
 */
final class StripHead extends HBox {

  private static final double GAP = 8;

  private final LiveMessages messages;
  private final Label title = new Label();
  private final Label how = new Label();
  private final Tooltip whole = new Tooltip();
  private final ToggleButton comparison = new ToggleButton();
  private final BooleanBinding isComparing;
  private final List<StepButton> steps;
  private List<String> hints = List.of("");

  StripHead(LiveMessages messages, ClusterBench bench) {
    super(GAP);
    this.messages = messages;
    title.getStyleClass().add("heading");
    title.setMinWidth(USE_PREF_SIZE);
    how.getStyleClass().add("secondary");
    how.setId("strip-how");
    how.setMinWidth(0);
    how.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(how, Priority.ALWAYS);
    whole.setWrapText(true);
    comparison.setId("strip-comparison");
    comparison.getStyleClass().addAll("small", "strip-button");
    comparison.textProperty().bind(messages.bind("clusters.comparison"));
    comparison.setMinWidth(USE_PREF_SIZE);
    comparison.managedProperty().bind(comparison.visibleProperty());
    comparison.setVisible(false);
    isComparing = comparison.selectedProperty().and(comparison.visibleProperty());
    steps =
        List.of(
            new StepButton(messages, "previous", "\u2039", bench::previous),
            new StepButton(messages, "next", "\u203a", bench::next),
            new StepButton(messages, "calm", "", bench::calm));
    getChildren().setAll(title, how, comparison);
    getChildren().addAll(steps);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("strip-head");
  }

  /** Whether the comparison stands in place of the strip. */
  BooleanBinding isComparing() {
    return isComparing;
  }

  /** Says what is shown, or what is wanting. */
  void show(BenchContent content) {
    Optional<ClusterComparison> both = content.clusters().flatMap(ClusterContent::comparison);
    comparison.setVisible(both.isPresent());
    boolean isCompared = isComparing.get();
    title.setText(messages.get(isCompared ? "clusters.comparison" : "clusters.strip.title"));
    hints =
        content
            .answer()
            .refusal()
            .or(() -> content.clusters().flatMap(ClusterContent::emptyReason))
            .or(() -> both.filter(any -> isCompared).map(StripHead::counted))
            .map(why -> List.of(why.in(messages)))
            .orElseGet(this::usual);
    whole.setText(hints.getFirst());
    how.setText(hints.getFirst());
    requestLayout();
  }

  private List<String> usual() {
    return List.of(
        messages.get("clusters.strip.how"), messages.get("clusters.strip.how.short"), "");
  }

  private static TextInLanguage counted(ClusterComparison both) {
    return words ->
        words.get(
            "clusters.comparison.how",
            ClusterWords.pinned(both).in(words),
            ClusterWords.fates(both).in(words));
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    fit();
    super.layoutChildren();
  }

  /** The longest words that there is room for. */
  private void fit() {
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    boolean fits = false;
    for (int way = 0; way < 2 && !fits; way++) {
      boolean isShort = way > 0;
      steps.forEach(step -> step.shorten(isShort));
      for (int hint = 0; hint < hints.size() && !fits; hint++) {
        how.setText(hints.get(hint));
        fits = needed() <= room;
      }
    }
    boolean isWhole = fits && how.getText().equals(whole.getText());
    title.setTooltip(isWhole ? null : whole);
    how.setTooltip(isWhole ? null : whole);
  }

  private double needed() {
    double needed = -GAP;
    for (Node child : getManagedChildren()) {
      needed += GAP + snapSizeX(child.prefWidth(-1));
    }
    return needed;
  }
}
