package org.meridian.ui.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.junit.jupiter.api.Test;
import org.meridian.cluster.rows.KnownName;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.clustering.ClusterTitle;

/** Known names of clusters: the user's own, forbidden ones, and those that are taken by a click. */
final class KnownNamesJourney extends ClusterStage {

  @Test
  void knownNamesAreOwnForbiddenAndTakenByAClick() {
    act(() -> stage.find("clusters-further", ToggleButton.class).setSelected(true));
    act(() -> stage.find("clusters-known-names", ToggleButton.class).setSelected(true));
    assertThat(name("hong-kong")).isEqualTo("Greater Bay Area");
    act(() -> stage.find("clusters-name-gba", CheckBox.class).fire());
    assertThat(name("hong-kong")).isNotEqualTo("Greater Bay Area");
    assertThat(stage.find("clusters-known-names", ToggleButton.class).getText())
        .endsWith("1 never used)");
    stage.await(map::isSettled);
    assertThat(stage.ask(() -> map.exportScene().caption().notes()))
        .anyMatch(note -> note.contains("Never used: 1."));
    act(stage.explorer()::undo);
    assertThat(name("hong-kong")).isEqualTo("Greater Bay Area");

    ownNames.add(
        new KnownName("pearl", LocalText.same("Pearl"), LocalText.same("PRD"), Set.copyOf(BAY)));
    act(() -> stage.find("clusters-names-read", Button.class).fire());
    assertThat(name("hong-kong")).isEqualTo("PRD");
    act(() -> bench.choose(holding("hong-kong")));
    FlowPane offers = stage.find("cluster-name-offers", FlowPane.class);
    Hyperlink bay = (Hyperlink) offers.getChildren().get(1);
    assertThat(bay.getText()).isEqualTo("Greater Bay Area (100 %)");
    act(bay::fire);
    assertThat(name("hong-kong")).isEqualTo("Greater Bay Area");
    assertThat(clusters().analysis().title(holding("hong-kong")).origin())
        .isEqualTo(ClusterTitle.Origin.USER);
    act(() -> stage.find("clusters-names-drop", Button.class).fire());
    assertThat(stage.explorer().scenario().get().clusters().naming().own()).isEmpty();
  }
}
