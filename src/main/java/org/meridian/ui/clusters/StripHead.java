package org.meridian.ui.clusters;

import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.meridian.scenario.clustering.ClusterComparison;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.clusters.BenchContent;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterWords;
import org.meridian.view.content.TextInLanguage;

/** The line above the strip: what it is, steps to changes, and the comparison in its place. */
final class StripHead extends HBox {

  private final LiveMessages messages;
  private final Label title = new Label();
  private final Label how = new Label();
  private final ToggleButton comparison = new ToggleButton();
  private final BooleanBinding isComparing;

  StripHead(LiveMessages messages, ClusterBench bench) {
    super(8);
    this.messages = messages;
    title.getStyleClass().add("heading");
    title.setMinWidth(USE_PREF_SIZE);
    how.getStyleClass().add("secondary");
    how.setId("strip-how");
    how.setMinWidth(0);
    how.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(how, Priority.ALWAYS);
    comparison.setId("strip-comparison");
    comparison.getStyleClass().addAll("small", "strip-button");
    comparison.textProperty().bind(messages.bind("clusters.comparison"));
    comparison.setMinWidth(USE_PREF_SIZE);
    comparison.managedProperty().bind(comparison.visibleProperty());
    comparison.setVisible(false);
    isComparing = comparison.selectedProperty().and(comparison.visibleProperty());
    getChildren()
        .setAll(
            title,
            how,
            comparison,
            button("clusters-previous", "clusters.previous", bench::previous),
            button("clusters-next", "clusters.next", bench::next),
            button("clusters-calm", "clusters.calm", bench::calm));
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("strip-head");
  }

  private Button button(String id, String key, Runnable action) {
    Button button = new Button();
    button.setId(id);
    button.getStyleClass().addAll("small", "strip-button");
    button.textProperty().bind(messages.bind(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
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
    how.setText(
        content
            .answer()
            .refusal()
            .or(() -> content.clusters().flatMap(ClusterContent::emptyReason))
            .or(() -> both.filter(any -> isCompared).map(StripHead::counted))
            .map(why -> why.in(messages))
            .orElseGet(() -> messages.get("clusters.strip.how")));
  }

  private static TextInLanguage counted(ClusterComparison both) {
    return words ->
        words.get(
            "clusters.comparison.how",
            ClusterWords.pinned(both).in(words),
            ClusterWords.fates(both).in(words));
  }
}
