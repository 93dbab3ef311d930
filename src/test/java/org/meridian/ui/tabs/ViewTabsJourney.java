package org.meridian.ui.tabs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;
import org.meridian.ui.presenter.PresentActions;
import org.meridian.ui.shell.FeatureViews;
import org.meridian.ui.shell.FeatureViews.DetailNodes;
import org.meridian.ui.shell.FeatureViews.MapCommands;
import org.meridian.ui.stage.WindowJourney;
import org.meridian.ui.state.TextScale;
import org.meridian.ui.surface.TabSight;
import org.meridian.view.View;
import org.meridian.view.ViewGroup;
import org.meridian.view.ViewPlace;
import org.meridian.view.Views;

/** What is listed as a view stands in the window, in the menus and in the exports. */
class ViewTabsJourney extends WindowJourney {

  private Menu menu(String id) {
    return ((MenuBar) find("#menus"))
        .getMenus().stream().filter(menu -> menu.getId().equals(id)).findFirst().orElseThrow();
  }

  private static List<MenuItem> below(Menu menu, String prefix) {
    return menu.getItems().stream()
        .filter(item -> item.getId() != null && item.getId().startsWith(prefix))
        .toList();
  }

  @Test
  void theMiddleHasATabAGroupTitledByItsViewInBothLanguages() {
    for (Language language : Language.values()) {
      act(() -> window.explorer.language().set(language));
      List<String> titles =
          Views.tabs().entrySet().stream()
              .map(
                  tab ->
                      tab.getValue().size() == 1
                          ? tab.getValue().getFirst().titleKey()
                          : tab.getKey().titleKey())
              .map(key -> window.messages.get(key))
              .toList();
      // The story stands behind the views: it is made of them.
      titles = Stream.concat(titles.stream(), Stream.of(window.messages.get("story.tab"))).toList();
      assertThat(((TabPane) find("#centre")).getTabs().stream().map(Tab::getText))
          .isEqualTo(titles)
          .contains(language == Language.ENGLISH ? "Method" : "方法");
    }
  }

  private static Stream<MenuItem> leaves(Menu menu) {
    return menu.getItems().stream()
        .flatMap(item -> item instanceof Menu below ? leaves(below) : Stream.of(item));
  }

  private static MenuItem leaf(Menu menu, String id) {
    return leaves(menu).filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
  }

  @Test
  void tabsStandInTheOrderOfTheBookAndAreEightAtMost() {
    List<String> ids = ((TabPane) find("#centre")).getTabs().stream().map(Tab::getId).toList();
    assertThat(ids)
        .hasSizeLessThanOrEqualTo(8)
        .isEqualTo(
            Stream.of("map", "clusters", "links", "cities", "compare", "groups", "method", "story")
                .map(group -> "tab-" + group)
                .filter(ids::contains)
                .toList());
    assertThat(Views.tabs().get(ViewGroup.LINKS))
        .containsExactly(Views.LINKS, Views.MATRIX, Views.BLOCKS);
    assertThat(Views.tabs().get(ViewGroup.CITIES)).startsWith(Views.PROFILE);
  }

  @Test
  void theStripBecomesAMenuWhereItsNamesHaveNoRoom() {
    act(() -> stage.setWidth(1600));
    assertThat(find("#centre-menu").getParent().isVisible()).isFalse();
    act(() -> window.explorer.textScale().set(TextScale.PERCENT_200));
    act(() -> stage.setWidth(1100));
    await(() -> find("#centre-menu").getParent().isVisible());
    assertThat(screen.ask(() -> find("#centre").lookup(".tab-header-area").isVisible())).isFalse();
    MenuButton menu = (MenuButton) find("#centre-menu");
    assertThat(menu.getText()).isEqualTo("Map");
    act(menu::requestFocus);
    robot.type(KeyCode.SPACE);
    assertThat(screen.ask(menu::isShowing)).isTrue();
    robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
    settle();
    assertThat(topTab("#centre")).isNotEqualTo("tab-map");
    assertThat(menu.getItems().stream().map(MenuItem::getText))
        .isEqualTo(((TabPane) find("#centre")).getTabs().stream().map(Tab::getText).toList());
    act(() -> window.explorer.textScale().set(TextScale.PERCENT_100));
    act(() -> stage.setWidth(1280));
    await(() -> !find("#centre-menu").getParent().isVisible());
    assertThat(screen.ask(() -> find("#centre").lookup(".tab-header-area").isVisible())).isTrue();
  }

  @Test
  void theViewMenuGoesToEveryViewOfTheMiddle() {
    Menu goTo = (Menu) below(menu("shell.menu.view"), "shell.view.goTo").getFirst();
    assertThat(leaves(goTo).map(MenuItem::getId))
        .containsExactlyInAnyOrderElementsOf(
            Views.at(ViewPlace.MIDDLE).stream().map(view -> "go-to-" + view.id()).toList());
    act(() -> leaf(goTo, "go-to-profile").fire());
    assertThat(topTab("#centre")).isEqualTo("tab-cities");
    act(() -> leaf(goTo, "go-to-method-consistency").fire());
    assertThat(topTab("#centre")).isEqualTo("tab-method");
    await(() -> find("#method-page-alpha").isVisible());
    assertThat(((ToggleButton) find("#method-alpha")).isSelected()).isTrue();
  }

  @Test
  void whatStandsBesideTheMiddleIsExportedFromAMenuOfItsOwn() {
    assertThat(
            below(menu("shell.menu.file"), "shell.file.exportAs").stream().map(MenuItem::getText))
        .contains("Export ranking", "Export trace (no score is traced: click one first)");
  }

  @Test
  void viewsOfOneGroupAreSegmentsAndOnlyTheOneOnTopIsInSight() {
    Label list = new Label("list");
    Label matrix = new Label("matrix");
    Map<View, ViewControl> controls =
        Map.of(
            Views.LINKS, ViewControl.of(list, Optional::empty),
            Views.MATRIX, ViewControl.of(matrix, Optional::empty));
    ObservableValue<Boolean> listSeen = TabSight.of(list);
    ObservableValue<Boolean> matrixSeen = TabSight.of(matrix);
    TabPane centre = (TabPane) find("#centre");
    act(
        () -> {
          ViewTab tab =
              new ViewTab(
                  "tab-planted", List.of(Views.LINKS, Views.MATRIX), controls, window.messages);
          centre.getTabs().add(tab);
          centre.getSelectionModel().select(tab);
        });
    assertThat(centre.getTabs().getLast().getText()).isEqualTo("Links");
    assertThat(listSeen.getValue()).isTrue();
    assertThat(matrixSeen.getValue()).isFalse();
    robot.clickOn("#segment-matrix");
    assertThat(listSeen.getValue()).isFalse();
    assertThat(matrixSeen.getValue()).isTrue();
    assertThat(((ViewTab) centre.getTabs().getLast()).top().getValue()).isEqualTo(Views.MATRIX);
    tab("tab-map");
    assertThat(matrixSeen.getValue()).isFalse();
  }

  @Test
  void aViewWithoutAControlIsRefused() {
    assertThatThrownBy(
            () ->
                new FeatureViews(
                    Label::new,
                    new DetailNodes(
                        new Label(),
                        new FeatureViews.CalledView(new Label(), new SimpleIntegerProperty()),
                        new Label()),
                    Map.of(),
                    new MapCommands(id -> {}, null, () -> {}),
                    PresentActions.NONE))
        .hasMessageContaining("map");
  }
}
