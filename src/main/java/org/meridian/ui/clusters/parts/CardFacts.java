package org.meridian.ui.clusters.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.meridian.cluster.rows.ClusterDensity;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.model.wording.Language;
import org.meridian.scenario.clustering.ClusterTraits;
import org.meridian.scenario.clustering.figures.ClusterRankChange;
import org.meridian.text.Numbers;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.clusters.ClusterCard;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterWords;
import org.meridian.view.comparison.SideWords;

/**
 * What the card of a cluster says below its name.
 *
 * @param messages words
 */
public record CardFacts(LiveMessages messages) {

  /** All that is said of a cluster of some content. */
  public Node about(ClusterContent content, ClusterCard shown) {
    VBox about = new VBox(4, line(shown));
    Dataset dataset = content.analysis().result().dataset();
    about.getChildren().addAll(traits(shown, dataset.structure()));
    about.getChildren().addAll(place(shown, dataset));
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

  /** How close its cities lie, and its rank in the year or scenario that it is compared with. */
  private List<Node> place(ClusterCard shown, Dataset dataset) {
    List<Node> lines = new ArrayList<>();
    ClusterDensity density = shown.figures().density();
    if (!Double.isNaN(density.areaKm2())) {
      lines.add(
          said(
              "clusters.card.density",
              Numbers.brief(density.perUnit()),
              Numbers.whole(Math.round(density.areaKm2()))));
    }
    shown
        .figures()
        .change()
        .filter(change -> change.gained().isPresent())
        .map(change -> change(change, dataset))
        .ifPresent(lines::add);
    return lines;
  }

  private Node change(ClusterRankChange change, Dataset dataset) {
    int gained = change.gained().orElseThrow();
    String key = gained == 0 ? "same" : gained > 0 ? "up" : "down";
    return said(
        "clusters.card.rank." + key,
        Integer.toString(change.now()),
        SideWords.title(change.against(), dataset).in(messages),
        Integer.toString(change.then()),
        Integer.toString(Math.abs(gained)));
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
