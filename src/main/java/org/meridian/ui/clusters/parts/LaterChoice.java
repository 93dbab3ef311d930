package org.meridian.ui.clusters.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.meridian.model.Dataset;
import org.meridian.scenario.choice.ClusterLinkLayers.LaterLinks;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.clusters.DrawnLayer;

/**
 * A choice of the links of another year to compare with.
 *
 * @param messages words
 * @param dataset whose links
 * @param choose takes the links; empty for no comparison
 */
public record LaterChoice(
    LiveMessages messages, Dataset dataset, Consumer<Optional<LaterLinks>> choose) {

  /** Links of another year in words. */
  public String said(LaterLinks later) {
    return messages.get(
        "clusters.later.choice",
        DrawnLayer.title(dataset, later.indicator(), messages),
        later.year().toString());
  }

  /** A box that offers no comparison and some links; whose members clusters have stays. */
  public ComboBox<Optional<LaterLinks>> box(
      String id, List<LaterLinks> choices, Optional<LaterLinks> chosen) {
    ComboBox<Optional<LaterLinks>> box = new ComboBox<>();
    box.setId(id);
    box.getStyleClass().add("small");
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(messages.get("clusters.later"));
    box.getItems().add(Optional.empty());
    choices.forEach(each -> box.getItems().add(Optional.of(each)));
    box.setConverter(new LaterWords());
    boolean own = chosen.map(LaterLinks::ownMembers).orElse(false);
    box.setValue(chosen.map(later -> later.withOwnMembers(false)));
    box.setOnAction(event -> choose.accept(box.getValue().map(later -> later.withOwnMembers(own))));
    return box;
  }

  /** A switch between each year's own members of clusters and those of the year shown. */
  public CheckBox ownMembers(LaterLinks chosen) {
    CheckBox own = new CheckBox(messages.get("clusters.later.own"));
    own.setId("cluster-later-own");
    own.setWrapText(true);
    own.setTooltip(new Tooltip(messages.get("clusters.later.own.how", chosen.year().toString())));
    own.setSelected(chosen.ownMembers());
    own.setOnAction(event -> choose.accept(Optional.of(chosen.withOwnMembers(own.isSelected()))));
    return own;
  }

  /** Says the links of another year. */
  private final class LaterWords extends StringConverter<Optional<LaterLinks>> {

    @Override
    public String toString(Optional<LaterLinks> later) {
      return later == null
          ? ""
          : later.map(LaterChoice.this::said).orElseGet(() -> messages.get("clusters.later.none"));
    }

    @Override
    public Optional<LaterLinks> fromString(String words) {
      return Optional.empty();
    }
  }
}
