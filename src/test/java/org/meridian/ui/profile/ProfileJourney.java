package org.meridian.ui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;
import org.meridian.scenario.Scenario;
import org.meridian.ui.state.ThemeChoice;

/** Profiles side by side. */
final class ProfileJourney extends ProfilePageJourney {
  @Test
  void anEmptyProfileSaysHowToFillIt() {
    tab("tab-cities");
    assertThat(text("#profile-empty")).contains("press Enter");
    robot.clickOn("#profile-add").write("paris");
    settle();
    robot.type(KeyCode.ENTER);
    await(() -> there("#profile-city-paris"));
    assertThat(window.explorer.comparison().cities().get()).containsExactly("paris");
  }

  @Test
  void anEmptyProfileOffersTheSelectedCity() {
    tab("tab-cities");
    assertThat(find("#profile-open-selected").isVisible()).isFalse();
    act(() -> window.explorer.selection().select("paris"));
    assertThat(text("#profile-open-selected")).isEqualTo("Open Paris");
    robot.clickOn("#profile-open-selected");
    await(() -> there("#profile-city-paris"));
  }

  @Test
  void enterOnARowOfTheRankingOpensItsProfile() {
    robot.clickOn("Paris");
    settle();
    robot.type(KeyCode.ENTER);
    await(() -> there("#profile-city-paris"));
    assertThat(topTab("#centre")).isEqualTo("tab-cities");
    int row = window.explorer.dataset().get().cityPosition("paris").orElseThrow();
    int rank = window.explorer.result().get().cities().ranking().rank(row);
    assertThat(text("#profile-rank-0")).isEqualTo(rank + " of 10");
    await(() -> !text("#profile-weights-0").equals("…"));
  }

  @Test
  void theMenuOfARowAddsUpToFourCitiesAndTheyCanBeTakenOut() {
    openProfile("london", "tokyo");
    robot.clickOn("Dubai").clickOn(MouseButton.SECONDARY);
    robot.clickOn("#ranking-profile-add");
    await(() -> there("#profile-city-dubai"));
    act(() -> window.explorer.comparison().add("shanghai"));
    await(() -> there("#profile-city-shanghai"));
    assertThat(text("#profile-count")).isEqualTo("4 of 4 cities");
    assertThat(find("#profile-add").isDisabled()).isTrue();
    act(() -> window.explorer.comparison().add("paris"));
    assertThat(window.explorer.comparison().cities().get())
        .containsExactly("london", "tokyo", "dubai", "shanghai");
    press("#profile-remove-tokyo");
    await(() -> !there("#profile-city-tokyo"));
    assertThat(text("#profile-count")).isEqualTo("3 of 4 cities");
    assertThat(find("#profile-add").isDisabled()).isFalse();
  }

  @Test
  void rankBandsInTheRankingAndTheProfileMoveWithAWeight() {
    openProfile("shanghai");
    await(() -> words("#profile-band-0").contains("median"));
    await(() -> there("#ranking-table .band"));
    String before = words("#profile-band-0");
    act(() -> window.explorer.preview(ProfileJourney::peopleOnly));
    await(() -> !words("#profile-band-0").equals(before));
    act(() -> window.explorer.commit("weights.step.weight", now -> now));
    await(() -> words("#profile-band-0").equals(before));
  }

  private static Scenario peopleOnly(Scenario now) {
    return now.withSettings(
        now.settings()
            .withWeights(now.settings().weights().with("trade", 0.02).with("people", 0.98)));
  }

  private String words(String band) {
    return ((Label) find(band).lookup(".band-words")).getText();
  }

  @Test
  void languageAndLookKeepProfileAndTrace() {
    openProfile("london", "beijing");
    press("#standing-1-people");
    await(() -> there("#trace-title") && text("#trace-title").startsWith("People"));
    act(() -> window.explorer.language().set(Language.CHINESE));
    await(() -> text("#trace-title").startsWith("民心"));
    await(() -> said("#profile-city-beijing").equals("北京"));
    act(() -> window.explorer.theme().set(ThemeChoice.DARK));
    await(() -> there("#trace-title") && there("#profile-city-london"));
    assertThat(text("#profile-rank-0")).contains(" / 10");
  }

  @Test
  void aLinkLeadsToTheCityAtItsOtherEnd() {
    openProfile("london");
    await(() -> there("#profile-links-0 .figure-button"));
    act(() -> ((ButtonBase) find("#profile-links-0").lookup(".figure-button")).fire());
    assertThat(window.explorer.selection().cities().get()).containsExactly("paris");
  }

  @Test
  void profilesAreExportedAsATableAndAsAPicture() {
    window.ports.chosen = Optional.of(Path.of("profiles.csv"));
    openProfile("london", "tokyo");
    act(() -> written("profile-export-TABLE").fire());
    await(() -> window.ports.exported.containsKey(Path.of("profiles.csv")));
    window.ports.chosen = Optional.of(Path.of("profiles.pdf"));
    act(() -> written("profile-export-PDF").fire());
    await(() -> text("#status-event").contains("profiles.pdf"));
    assertThat(window.ports.views.get(Path.of("profiles.pdf"))).isEqualTo("[london, tokyo]");
  }

  private MenuItem written(String id) {
    return ((MenuButton) find("#profile-export"))
        .getItems().stream().filter(item -> item.getId().equals(id)).findFirst().orElseThrow();
  }

  private MenuItem exportItem() {
    return ((MenuBar) find("#menus"))
        .getMenus().getFirst().getItems().stream()
            .filter(item -> "shell.file.exportPng".equals(item.getId()))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void theMenuExportsWhatIsOnTopAndSaysSo() {
    window.ports.chosen = Optional.of(Path.of("shown.png"));
    assertThat(exportItem().getText()).isEqualTo("Export map as PNG…");
    act(() -> exportItem().fire());
    await(() -> "map".equals(window.ports.views.get(Path.of("shown.png"))));
    tab("tab-cities");
    assertThat(exportItem().getText()).isEqualTo("Export profiles as PNG…");
    assertThat(exportItem().isDisable()).isTrue();
    openProfile("dubai");
    assertThat(exportItem().isDisable()).isFalse();
    robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT).type(KeyCode.E);
    robot.release(KeyCode.SHIFT, KeyCode.SHORTCUT);
    await(() -> "[dubai]".equals(window.ports.views.get(Path.of("shown.png"))));
    act(() -> window.explorer.language().set(Language.CHINESE));
    assertThat(exportItem().getText()).isEqualTo("将画像导出为 PNG…");
    tab("tab-links");
    assertThat(exportItem().getText()).isEqualTo("将联系列表导出为 PNG…");
    robot.clickOn("#segment-matrix");
    assertThat(exportItem().getText()).isEqualTo("将矩阵导出为 PNG…");
  }
}
