package org.meridian.ui.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.wording.LocalText;

/** Which cities take part in clusters. */
final class TakingPartJourney extends ClusterStage {

  @Test
  void aSavedGroupIsOfferedAndLimitsTheClusters() {
    CityGroup delta =
        new CityGroup(
            "delta",
            new LocalText("Delta", "\u4e09\u89d2\u6d32"),
            CityGroup.NO_COLOUR,
            new GroupRule.ByList(Set.of("hong-kong", "shenzhen", "guangzhou", "paris"), false));
    act(() -> stage.explorer().commit("groups.step.make", now -> now.withGroups(List.of(delta))));
    ComboBox<?> box = stage.find("clusters-among", ComboBox.class);
    stage.await(() -> words(box).contains("Delta"));

    act(() -> box.getSelectionModel().select(words(box).indexOf("Delta")));

    assertThat(stage.explorer().scenario().get().clusters().reach().groups())
        .isEqualTo(Set.of("delta"));
    assertThat(clusters().analysis().clusters().clusters()).hasSize(1);
    assertThat(members("hong-kong")).containsExactly("guangzhou", "hong-kong", "shenzhen");
    act(stage.explorer()::undo);
    assertThat(words(box).get(box.getSelectionModel().getSelectedIndex())).isEqualTo("all cities");
  }

  private static <T> List<String> words(ComboBox<T> box) {
    return box.getItems().stream().map(box.getConverter()::toString).toList();
  }
}
