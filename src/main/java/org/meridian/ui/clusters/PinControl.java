package org.meridian.ui.clusters;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.ui.clusters.parts.CardParts;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.clusters.BenchContent;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterWords;

/** Pins the setting of now, so that others are compared with it, lets go of it, and exports. */
final class PinControl extends VBox {

  private final LiveMessages messages;
  private final ClusterBench bench;
  private final Label pinned = CardParts.wrapped("", "secondary");
  private final Button pin = button("clusters-pin");
  private final Button unpin = button("clusters-unpin");

  PinControl(LiveMessages messages, ClusterBench bench, ClusterWriting writing) {
    super(6);
    this.messages = messages;
    this.bench = bench;
    pinned.setId("clusters-pinned");
    pin.textProperty().bind(messages.bind("clusters.pin"));
    unpin.textProperty().bind(messages.bind("clusters.unpin"));
    pin.setOnAction(event -> bench.change("clusters.step.pin", ClusterSettings::pinning));
    unpin.setOnAction(
        event -> bench.change("clusters.step.unpin", now -> now.withPinned(Optional.empty())));
    unpin.managedProperty().bind(unpin.visibleProperty());
    pinned.managedProperty().bind(pinned.visibleProperty());
    getChildren()
        .setAll(
            pinned,
            new FlowPane(6, 6, pin, unpin, new ClusterExportMenu(messages, bench, writing)));
  }

  private static Button button(String id) {
    Button button = new Button();
    button.setId(id);
    button.getStyleClass().addAll("small");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  /** Says what is pinned, and what became of it in all. */
  void show(BenchContent content) {
    boolean isPinned = bench.isOpen() && bench.settings().pinned().isPresent();
    unpin.setVisible(isPinned);
    pinned.setVisible(isPinned);
    pinned.setText(isPinned && content != null ? said(content) : "");
  }

  private String said(BenchContent content) {
    return content
        .answer()
        .pinRefusal()
        .map(why -> why.in(messages))
        .or(
            () ->
                content
                    .clusters()
                    .flatMap(ClusterContent::comparison)
                    .map(
                        comparison ->
                            messages.get(
                                "clusters.pin.said",
                                ClusterWords.pinned(comparison).in(messages),
                                ClusterWords.fates(comparison).in(messages))))
        .orElse("");
  }
}
