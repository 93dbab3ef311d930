package org.meridian.ui.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;
import org.meridian.scenario.choice.ManualEdit;
import org.meridian.view.clusters.ClusterRanking;

/** Clusters are changed by hand: each change is one step, marked, listed and taken back. */
final class ClusterHandJourney extends ClusterStage {

  @Test
  void aClickOnTheNameChangesItInBothLanguages() {
    press(KeyCode.DIGIT2, false);
    act(() -> bench.hand().rename(holding("hong-kong")));
    act(
        () -> {
          stage.find("cluster-name-en", TextField.class).setText("My bay");
          TextField chinese = stage.find("cluster-name-zh", TextField.class);
          chinese.setText("\u6211\u7684\u6e7e\u533a");
          chinese.fireEvent(new javafx.event.ActionEvent());
        });

    assertThat(text("cluster-name")).isEqualTo("My bay");
    assertThat(table().getItems()).anyMatch(row -> names(row).equals("My bay"));
    assertThat(text("cluster-edits-title")).isEqualTo("Edits by hand (1)");
    assertThat(cardWords()).contains("Changed by hand");
    at(100);
    assertThat(name("hong-kong")).isEqualTo("My bay");
    act(() -> stage.wear(true, Language.CHINESE));
    assertThat(text("cluster-name")).isEqualTo("\u6211\u7684\u6e7e\u533a");
    act(() -> stage.explorer().undo());
    act(() -> stage.explorer().undo());
    assertThat(name("hong-kong")).isEqualTo("Greater Bay Area");
    assertThat(stage.explorer().history().get().canUndo()).isFalse();
    assertThat(stage.find("cluster-edits", Node.class).isVisible()).isFalse();
  }

  @Test
  void aColourOfTheUsersStaysUntilItIsTakenBack() {
    press(KeyCode.DIGIT2, false);
    int usual = colour("hong-kong");
    act(() -> stage.find("cluster-card-menu", Button.class).fire());
    act(() -> item("clusters.menu.colour." + (usual + 3) % 8).fire());
    assertThat(colour("hong-kong")).isEqualTo((usual + 3) % 8);
    at(80);
    assertThat(colour("hong-kong")).isEqualTo((usual + 3) % 8);
    act(() -> stage.find("cluster-edits-all", Hyperlink.class).fire());
    assertThat(colour("hong-kong")).isEqualTo(usual);
  }

  @Test
  void citiesAreTakenOutPutInAndPutBack() {
    openCityMenu("foshan");
    act(() -> item("clusters.menu.out").fire());
    assertThat(members("hong-kong")).hasSize(8).doesNotContain("foshan");
    assertThat(stage.ask(() -> clusters().ofCity(position("foshan")))).isEmpty();

    act(() -> openClusterMenu("hong-kong"));
    Menu add = (Menu) item("clusters.menu.add");
    assertThat(add.getItems().getFirst().getText()).startsWith("foshan (");
    String nearest = add.getItems().get(1).getText().replaceAll(" \\(.*", "");
    act(() -> add.getItems().get(1).fire());
    assertThat(members("hong-kong")).hasSize(9).contains(nearest);
    assertThat(words()).containsExactly(nearest + " put into Greater Bay Area", outOf("foshan"));

    openCityMenu("foshan");
    act(() -> item("clusters.menu.restore").fire());
    assertThat(members("hong-kong")).hasSize(10).contains("foshan");
    act(() -> stage.explorer().undo());
    assertThat(members("hong-kong")).doesNotContain("foshan").contains(nearest);
  }

  private static String outOf(String city) {
    return city + " left out of its cluster";
  }

  @Test
  void aCityThatTakesNoPartMakesNoOtherACore() {
    openCityMenu("shenzhen");
    act(() -> item("clusters.menu.remove").fire());
    assertThat(clusters().analysis().places().size()).isEqualTo(510);
    assertThat(words()).containsExactly("shenzhen takes no part");
    openCityMenu("shenzhen");
    act(() -> item("clusters.menu.restore").fire());
    assertThat(members("hong-kong")).containsExactlyInAnyOrderElementsOf(BAY);
  }

  @Test
  void bordersAreNeverCrossed() {
    act(() -> openClusterMenu("hong-kong"));
    act(() -> item("clusters.menu.apart.all").fire());
    assertThat(members("guangzhou")).doesNotContain("hong-kong", "macao").contains("shenzhen");
    assertThat(words())
        .containsExactly(
            "CN and HK never joined", "CN and MO never joined", "HK and MO never joined");
    assertThat(stage.ask(() -> clusters().analysis().isEdited(holding("guangzhou")))).isTrue();
    assertThat(stage.ask(() -> clusters().analysis().isEdited(holding("london")))).isFalse();
    act(() -> stage.explorer().undo());
    assertThat(members("hong-kong")).containsExactlyInAnyOrderElementsOf(BAY);
    assertThat(words()).isEmpty();
  }

  @Test
  void everyChangeIsTakenBackByItsOwnButton() {
    act(() -> bench.hand().takeOut(city("foshan")));
    act(() -> bench.hand().keepApart(city("hong-kong"), city("macao")));
    act(() -> bench.hand().colour(holding("london"), 5));
    List<ManualEdit> edits = ManualEdit.of(bench.settings());
    assertThat(edits).hasSize(3);
    for (int left = 3; left > 0; left--) {
      assertThat(text("cluster-edits-title")).isEqualTo("Edits by hand (" + left + ")");
      act(
          () ->
              ((Button)
                      stage
                          .find("cluster-edits", Node.class)
                          .lookupAll(".edit-back")
                          .iterator()
                          .next())
                  .fire());
    }
    assertThat(ManualEdit.of(bench.settings())).isEmpty();
  }

  @Test
  void theMapAsksForTheMenuOfWhatIsUnderThePointer() {
    stage.await(map::isSettled);
    press(KeyCode.DIGIT2, false);
    stage.await(map::isSettled);
    Node pane = stage.find("map", Node.class);
    act(
        () -> {
          double[] at = centre(pane);
          var screen = pane.localToScreen(at[0], at[1]);
          var inScene = pane.localToScene(at[0], at[1]);
          Event.fireEvent(
              pane,
              new ContextMenuEvent(
                  ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                  inScene.getX(),
                  inScene.getY(),
                  screen.getX(),
                  screen.getY(),
                  false,
                  null));
        });
    assertThat(stage.ask(ClusterHandJourney::offered).map(MenuItem::getId))
        .contains("clusters.menu.colour");
  }

  private double[] centre(Node pane) {
    var scene = map.exportScene();
    var leader = city("shenzhen");
    double[] point = new double[2];
    scene.camera().projection().project(leader.longitude(), leader.latitude(), point);
    double unit = scene.camera().unit();
    return new double[] {scene.camera().px(point[0]) / unit, scene.camera().py(point[1]) / unit};
  }

  private String text(String id) {
    return stage.ask(() -> stage.find(id, Label.class).getText());
  }

  private List<String> cardWords() {
    return stage.ask(
        () ->
            stage.find("cluster-classes", Node.class).lookupAll(".tag").stream()
                .map(tag -> ((Label) tag).getText())
                .toList());
  }

  private List<String> words() {
    return stage.ask(
        () ->
            stage.find("cluster-edits", Node.class).lookupAll(".edit-words").stream()
                .map(label -> ((Label) label).getText())
                .toList());
  }

  private int colour(String city) {
    return clusters().analysis().identity(holding(city)).colour();
  }

  private String names(ClusterRanking.Row row) {
    var found = bench.clusters().orElseThrow();
    return row.isCluster()
        ? found
            .analysis()
            .title(found.analysis().clusters().clusters().get(row.cluster() - 1))
            .shortName()
            .en()
        : "";
  }

  @SuppressWarnings("unchecked")
  private TableView<ClusterRanking.Row> table() {
    return (TableView<ClusterRanking.Row>) stage.find("cluster-ranking", TableView.class);
  }

  private static void closeMenus() {
    List.copyOf(Window.getWindows()).stream()
        .filter(ContextMenu.class::isInstance)
        .forEach(Window::hide);
  }

  private void openClusterMenu(String city) {
    closeMenus();
    new ClusterMenu(stage.explorer(), messages, bench).open(map, holding(city), 300, 200);
  }

  private void openCityMenu(String city) {
    act(
        () -> {
          closeMenus();
          new ClusterMenu(stage.explorer(), messages, bench)
              .openCity(map, position(city), 300, 200);
        });
  }

  private static Stream<MenuItem> offered() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof ContextMenu menu && "cluster-menu".equals(menu.getId()))
        .flatMap(window -> within(((ContextMenu) window).getItems().stream()));
  }

  private static Stream<MenuItem> within(Stream<MenuItem> items) {
    return items.flatMap(
        item ->
            item instanceof Menu menu
                ? Stream.concat(Stream.of(item), within(menu.getItems().stream()))
                : Stream.of(item));
  }

  private MenuItem item(String id) {
    return stage.ask(
        () ->
            offered()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id)));
  }

  @Test
  void theChangesAreOneSetAtATimeForACity() {
    act(() -> bench.hand().takeOut(city("foshan")));
    act(() -> bench.hand().remove(city("foshan")));
    assertThat(bench.settings().edits().takenOut()).isEmpty();
    assertThat(bench.settings().edits().removed()).isEqualTo(Set.of("foshan"));
  }
}
