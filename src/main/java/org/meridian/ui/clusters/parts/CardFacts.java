package org.meridian.ui.clusters.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.meridian.model.IndexStructure;
import org.meridian.model.wording.Language;
import org.meridian.scenario.clustering.ClusterTraits;
import org.meridian.text.Numbers;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.clusters.ClusterCard;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterWords;

/**
 * What the card of a cluster says below its name.
 *
 * @param messages words
 */
public record CardFacts(LiveMessages messages) {

  /** All that is said of a cluster of some content. */
  public Node about(ClusterContent content, ClusterCard shown) {
    VBox about = new VBox(4, line(shown));
    about.getChildren().addAll(traits(shown, content.analysis().result().dataset().structure()));
    about.getChildren().add(chips(shown));
    return about;
  }

  /** The name in the other language, and the size. */
  private Node line(ClusterCard shown) {
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

  /** Its people, and the parts of the index in which its cities stand best and worst. */
  private List<Node> traits(ClusterCard shown, IndexStructure structure) {
    ClusterTraits traits = shown.traits();
    List<Node> lines = new ArrayList<>();
    if (traits.counted() > 0) {
      lines.add(
          said(
              "clusters.card.people",
              Numbers.whole(Math.round(traits.population())),
              Integer.toString(traits.counted()),
              Integer.toString(shown.cluster().size())));
    }
    if (traits.strongest().isPresent() && traits.weakest().isPresent()) {
      lines.add(
          said(
              "clusters.card.best",
              messages.get(structure.node(traits.strongest().getAsInt()).name()),
              Numbers.fixed(traits.strongestPercentile(), 0),
              messages.get(structure.node(traits.weakest().getAsInt()).name()),
              Numbers.fixed(traits.weakestPercentile(), 0)));
    }
    return lines;
  }

  private Node said(String key, String... words) {
    Label line = CardParts.wrapped(messages.get(key, (Object[]) words), "secondary");
    line.setId(key);
    return line;
  }

  /** Its class, whether it lies across borders, and whether it was changed by hand. */
  private Node chips(ClusterCard shown) {
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
