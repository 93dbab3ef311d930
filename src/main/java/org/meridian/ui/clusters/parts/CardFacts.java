package org.meridian.ui.clusters.parts;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.meridian.model.wording.Language;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.clusters.ClusterCard;
import org.meridian.view.clusters.ClusterWords;

/**
 * What the card of a cluster says below its name.
 *
 * @param messages words
 */
public record CardFacts(LiveMessages messages) {

  /** The name in the other language, and the size. */
  public Node line(ClusterCard shown) {
    Language language =
        messages.language() == Language.ENGLISH ? Language.CHINESE : Language.ENGLISH;
    String facts =
        messages.get(
            "clusters.card.facts",
            shown.title().name().in(language),
            Integer.toString(shown.members().size()),
            ClusterWords.km(Math.rint(shown.row().spanKm())));
    Label line = CardParts.wrapped(facts, "secondary");
    line.setId("cluster-facts");
    return line;
  }

  /** Its class, whether it lies across borders, and whether it was changed by hand. */
  public Node chips(ClusterCard shown) {
    FlowPane chips = new FlowPane(6, 4);
    chips.setId("cluster-classes");
    List<Node> all = chips.getChildren();
    String kind = shown.row().kind().name().toLowerCase(Locale.ROOT);
    all.add(CardParts.label(messages.get("clusters.class." + kind), "tag"));
    if (shown.row().isCrossBorder()) {
      String codes = String.join(" ", shown.row().countries());
      all.add(CardParts.label(messages.get("clusters.card.crossBorder", codes), "tag"));
    }
    if (shown.isEdited()) {
      all.add(CardParts.label(messages.get("clusters.card.edited"), "tag", "edited"));
    }
    return chips;
  }
}
