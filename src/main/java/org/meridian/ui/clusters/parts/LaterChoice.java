package org.meridian.ui.clusters.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
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

  /** A box that offers no comparison and some links. */
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
    box.setValue(chosen);
    box.setOnAction(event -> choose.accept(box.getValue()));
    return box;
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
