package org.meridian.ui.clusters.parts;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.meridian.cluster.rows.ClusterNaming.KnownFit;
import org.meridian.model.wording.LocalText;
import org.meridian.text.Numbers;
import org.meridian.ui.text.LiveMessages;

/**
 * Known names that a cluster can take by a click, with how well each fits.
 *
 * @param messages words
 * @param take takes the name
 */
public record NameOffers(LiveMessages messages, Consumer<LocalText> take) {

  private static final double FULL = 100;

  /** A line of names; none where none is offered. */
  public List<Node> of(List<KnownFit> offers) {
    if (offers.isEmpty()) {
      return List.of();
    }
    FlowPane line = new FlowPane(6, 2);
    line.setId("cluster-name-offers");
    line.getChildren().add(CardParts.label(messages.get("clusters.names.offer"), "secondary"));
    offers.forEach(fit -> line.getChildren().add(offer(fit)));
    return List.of(line);
  }

  private Node offer(KnownFit fit) {
    String name = messages.get(fit.name().shortName());
    Hyperlink offer = new Hyperlink(messages.get("clusters.names.take", name, percent(fit.f1())));
    offer.setTooltip(
        new Tooltip(
            messages.get(
                "clusters.names.take.tip", percent(fit.precision()), percent(fit.recall()))));
    offer.setOnAction(event -> take.accept(fit.name().name()));
    return offer;
  }

  private static String percent(double share) {
    return Numbers.fixed(FULL * share, 0);
  }
}
