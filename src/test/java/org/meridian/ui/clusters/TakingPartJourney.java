package org.meridian.ui.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.rows.LeadingRule;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.choice.ClusterMeasure;
import org.meridian.scenario.choice.ClusterReach;
import org.meridian.scenario.choice.ScoreSlot;

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

  @Test
  void furtherRulesAreFoldedAwayAndCounted() {
    ToggleButton head = stage.find("clusters-further", ToggleButton.class);
    assertThat(head.getText()).isEqualTo("More rules");
    act(() -> head.setSelected(true));
    type("clusters-span", "99.5");
    assertThat(stage.explorer().scenario().get().clusters().spanKm()).hasValue(99.5);
    assertThat(stage.find("clusters-attach", TextField.class).isDisabled()).isTrue();
    assertThat(members("hong-kong")).doesNotContain("guangzhou");
    type("clusters-span", "");
    type("clusters-attach", "120");
    assertThat(stage.find("clusters-attach-refusal", Label.class).getText())
        .contains("from 150 to 20015");
    assertThat(stage.explorer().scenario().get().clusters().attachKm()).isEmpty();
    stage.wear(false, Language.CHINESE);
    assertThat(stage.find("clusters-attach-refusal", Label.class).getText())
        .contains("150 \u81f3 20015");
    stage.wear(false, Language.ENGLISH);
    at(110);
    assertThat(stage.find("clusters-attach-refusal", Label.class).isVisible()).isFalse();
    assertThat(stage.find("clusters-attach", TextField.class).getText()).isEmpty();
    at(150);
    type("clusters-attach", "287,5");
    assertThat(stage.explorer().scenario().get().clusters().attachKm()).hasValue(287.5);
    assertThat(stage.find("clusters-attach-refusal", Label.class).isVisible()).isFalse();
    assertThat(clusters().analysis().clusters().clusters())
        .anyMatch(cluster -> !cluster.attached().isEmpty());
    attachedCitiesCountWhereAsked();
    choose("clusters-score-2", "Mean score");
    assertThat(isSeen("clusters-score-2-node")).isTrue();
    assertThat(isSeen("clusters-score-2-weight")).isFalse();
    choose("clusters-leading-share", "0.5 of the leader’s");
    choose("clusters-leading-rank", "first 50");
    choose("clusters-crossing", "cores only");
    assertThat(stage.explorer().scenario().get().clusters().leading())
        .isEqualTo(new LeadingRule(0.5, 50, true));
    assertThat(head.getText()).isEqualTo("More rules (3 changed)");
    act(stage.find("clusters-score-name-2", Button.class)::fire);
    act(
        () -> {
          stage.find("cluster-name-en", TextField.class).setText("Level");
          stage.find("cluster-name-zh", TextField.class).fireEvent(new ActionEvent());
        });
    ScoreSlot named = stage.explorer().scenario().get().clusters().slots().get(1);
    assertThat(named)
        .isEqualTo(ScoreSlot.of(ClusterMeasure.MEAN).named(new LocalText("Level", "Level")));
    choose("clusters-weight", "people");
    assertThat(stage.explorer().scenario().get().clusters().weightBy()).isEqualTo("population");
  }

  private void attachedCitiesCountWhereAsked() {
    CheckBox box = stage.find("clusters-count-attached", CheckBox.class);
    int before = counted();
    assertThat(citiesHead().getTooltip().getText()).isEqualTo("Cities");
    act(box::fire);
    assertThat(counted()).isGreaterThan(before);
    assertThat(citiesHead().getTooltip().getText()).isEqualTo("Cities with attached");
    act(stage.explorer()::undo);
    assertThat(box.isSelected()).isFalse();
    assertThat(counted()).isEqualTo(before);
    type("clusters-attach", "");
    assertThat(box.isDisabled()).isTrue();
    act(stage.explorer()::undo);
    assertThat(box.isDisabled()).isFalse();
  }

  private boolean isSeen(String id) {
    Node node = stage.find(id, Node.class);
    while (node != null && node.isVisible()) {
      node = node.getParent();
    }
    return node == null;
  }

  private Label citiesHead() {
    TableView<?> table = stage.find("cluster-ranking", TableView.class);
    return stage.ask(
        () ->
            (Label)
                table.getColumns().stream()
                    .filter(column -> "cluster-column-cities".equals(column.getId()))
                    .findFirst()
                    .orElseThrow()
                    .getGraphic());
  }

  private int counted() {
    return clusters().analysis().clusters().clusters().stream().mapToInt(Cluster::size).sum();
  }

  @Test
  void theMinimumIsTypedWholeOrWeighted() {
    type("clusters-minimum", "2.5");
    assertThat(refusal()).contains("whole number from 1 on");
    stage.wear(false, Language.CHINESE);
    assertThat(refusal()).contains("\u4e0d\u5c0f\u4e8e 1 \u7684\u6574\u6570");
    stage.wear(false, Language.ENGLISH);
    assertThat(minimum()).isEqualTo(3);
    type("clusters-minimum", "0");
    assertThat(refusal()).contains("whole number from 1 on");
    type("clusters-minimum", "12");
    assertThat(minimum()).isEqualTo(12);
    assertThat(refusal()).isEmpty();
    act(stage.explorer()::undo);
    assertThat(minimum()).isEqualTo(3);
    assertThat(stage.find("clusters-minimum", TextField.class).getText()).isEqualTo("3");
    choose("clusters-weight", "score");
    type("clusters-minimum", "0,25");
    assertThat(minimum()).isEqualTo(0.25);
    type("clusters-minimum", "-1");
    assertThat(refusal()).contains("a number above 0");
    assertThat(minimum()).isEqualTo(0.25);
    act(stage.find("clusters-more", Button.class)::fire);
    assertThat(minimum()).isEqualTo(2);
    act(stage.explorer()::undo);
    choose("clusters-weight", "city");
    assertThat(minimum()).isEqualTo(1);
  }

  private double minimum() {
    return stage.explorer().scenario().get().clusters().minimum();
  }

  private String refusal() {
    return stage.ask(() -> stage.find("clusters-minimum-refusal", Label.class).getText());
  }

  @Test
  void aScoreIsMadeOfAnyNodeAndAnyWeight() {
    act(() -> stage.find("clusters-further", ToggleButton.class).setSelected(true));
    choose("clusters-score-1", "Weighted mean");
    choose("clusters-score-1-node", "People");

    ScoreSlot people = ScoreSlot.of(ClusterMeasure.WEIGHTED_MEAN).withNode("people");
    assertThat(slot()).isEqualTo(people);
    assertThat(clusters().figures().getFirst().slots().getFirst().value()).isPositive();
    choose("clusters-score-1-weight", "score");
    assertThat(slot()).isEqualTo(people.withWeight("score"));
    act(stage.explorer()::undo);
    assertThat(slot()).isEqualTo(people);
    choose("clusters-score-1", "Best city");
    assertThat(slot()).isEqualTo(ScoreSlot.of(ClusterMeasure.MAX).withNode("people"));
    choose("clusters-score-1", "Span");
    assertThat(slot()).isEqualTo(ScoreSlot.of(ClusterMeasure.SPAN));
  }

  private ScoreSlot slot() {
    return stage.explorer().scenario().get().clusters().slots().getFirst();
  }

  @Test
  void aLeaderThatTheWidestClusterLeavesOutIsNamed() {
    act(
        () ->
            bench.change(
                "clusters.step.preset",
                now ->
                    now.withRadiusKm(365)
                        .withDensity(2, "")
                        .withReach(ClusterReach.among(140))
                        .withSpanKm(OptionalDouble.of(500))));

    assertThat(stage.find("clusters-because", Label.class).getText())
        .contains("In no cluster because none may be wider than 500 km")
        .contains("without that limit: seoul.");
  }

  private void type(String id, String text) {
    TextField field = stage.find(id, TextField.class);
    act(
        () -> {
          field.setText(text);
          field.fireEvent(new ActionEvent());
        });
  }

  private void choose(String id, String words) {
    ComboBox<?> box = stage.find(id, ComboBox.class);
    int at = words(box).indexOf(words);
    assertThat(at).as("%s in %s", words, words(box)).isNotNegative();
    act(() -> box.getSelectionModel().select(at));
  }

  private static <T> List<String> words(ComboBox<T> box) {
    return box.getItems().stream().map(box.getConverter()::toString).toList();
  }
}
