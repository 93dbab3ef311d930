package org.meridian.ui.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.meridian.model.Dataset;
import org.meridian.model.address.LinkAddress;
import org.meridian.model.wording.Language;
import org.meridian.ui.measure.MeasureBox;
import org.meridian.ui.stage.SampleNetwork;
import org.meridian.ui.stage.ViewStage;
import org.meridian.ui.state.Selection;
import org.meridian.view.links.LinkList;
import org.meridian.view.links.LinkRow;

/** A planner looks through the links of the sample world. */
class LinksJourney {

  private ViewStage stage;

  @AfterEach
  void close() {
    stage.close();
  }

  private LinksTable open(Dataset dataset) {
    stage =
        ViewStage.open(
            dataset,
            440,
            620,
            tools -> new LinksView(tools.explorer(), tools.messages(), tools.background()));
    stage.await(() -> !count().isEmpty() || empty());
    return stage.find("links-table", LinksTable.class);
  }

  private String count() {
    return stage.find("links-count", Label.class).getText();
  }

  private boolean empty() {
    return !stage.find("links-table", LinksTable.class).isVisible();
  }

  @Test
  void theStrongestStandFirstWithTheirParts() {
    LinksTable table = open(SampleNetwork.world());
    LinkList list = table.list();

    assertThat(list.size()).isEqualTo(list.all()).isGreaterThan(80);
    assertThat(list.row(0).rank()).isEqualTo(1);
    assertThat(list.row(0).score()).isGreaterThanOrEqualTo(list.row(1).score());
    assertThat(list.row(0).pair(Language.ENGLISH)).contains(" – ");
    double[] parts = list.row(0).parts();
    assertThat(parts[0] + parts[1]).isCloseTo(list.row(0).score(), within());
    assertThat(count()).isEqualTo("85 scored of 96 pairs");
    stage.keep("links-light-en");
    stage.wear(true, Language.CHINESE);
    assertThat(count()).isEqualTo("96 对城市中 85 对有得分");
    stage.keep("links-dark-zh");
    assertThat(stage.failures()).isEmpty();
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.api.Assertions.within(1e-9);
  }

  @Test
  void filtersAreStepsThatCanBeUndone() {
    LinksTable table = open(SampleNetwork.world());
    MeasureBox measure = stage.find("links-measure", MeasureBox.class);
    stage.run(() -> measure.setValue(measure.getItems().get(2)));
    stage.await(() -> table.list().measure() > 0);
    int innovation = table.list().size();
    assertThat(innovation).isLessThan(table.list().all());

    @SuppressWarnings("unchecked") // the box with this id holds counts
    ComboBox<Integer> top = stage.find("links-top", ComboBox.class);
    stage.run(() -> top.setValue(10));
    stage.await(() -> table.list().size() == 10);
    assertThat(count()).startsWith("10 shown, ");
    stage.keep("links-top-ten");

    stage.run(() -> stage.explorer().undo());
    stage.await(() -> table.list().size() == innovation);
    stage.run(() -> stage.explorer().undo());
    stage.await(() -> table.list().measure() == 0);
    assertThat(stage.explorer().scenario().get().links().dimension()).isEmpty();
  }

  @Test
  void aCityCanBeLookedAtAlone() {
    LinksTable table = open(SampleNetwork.world());
    ToggleButton only = stage.find("links-city", ToggleButton.class);
    assertThat(only.isDisabled()).isTrue();
    stage.run(() -> stage.explorer().selection().select("tokyo"));
    assertThat(only.getText()).isEqualTo("Only Tokyo");
    stage.robot().clickOn(only);
    stage.await(() -> table.list().size() < table.list().all());
    for (int at = 0; at < table.list().size(); at++) {
      LinkRow row = table.list().row(at);
      assertThat(Set.of(row.from().id(), row.to().id())).contains("tokyo");
    }
    assertThat(count()).isEqualTo("Tokyo: 13 shown, 85 scored of 96 pairs");
    stage.keep("links-tokyo");
    stage.robot().clickOn(only);
    stage.await(() -> table.list().size() == table.list().all());
  }

  @Test
  void aRowSelectsItsLinkAndTheSelectionSurvivesSorting() {
    LinksTable table = open(SampleNetwork.world());
    stage.robot().clickOn(stage.at(table, 120, 100));
    Selection selection = stage.explorer().selection();
    LinkAddress link = selection.link().get().orElseThrow();
    assertThat(selection.cities().get()).containsExactlyInAnyOrder(link.from(), link.to());
    TableColumn<LinkRow, ?> pair = table.getColumns().get(1);
    stage.run(() -> table.getSortOrder().setAll(java.util.List.of(pair)));
    stage.await(() -> table.list().row(0).rank() != 1);
    LinkRow selected = table.getSelectionModel().getSelectedItem();
    assertThat(selected.joins(link.from(), link.to())).isTrue();
    stage.run(() -> selection.selectLink("beijing", "sydney"));
    assertThat(table.getSelectionModel().getSelectedItem().joins("beijing", "sydney")).isTrue();
    stage.keep("links-selected");
  }

  @Test
  void aDatasetWithoutLinksSaysSo() {
    open(SampleNetwork.withoutLinks());
    assertThat(empty()).isTrue();
    stage.keep("links-none");
  }
}
