package org.meridian.ui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.meridian.model.Language;
import org.meridian.scenario.Scenario;
import org.meridian.ui.WindowJourney;
import org.meridian.ui.state.ThemeChoice;

/** Profiles side by side, and following a number back to its raw value. */
final class ProfileJourney extends WindowJourney {

  private void openProfile(String... cities) {
    act(() -> window.explorer.comparison().open(Set.of(cities[0])));
    for (String city : cities) {
      act(() -> window.explorer.comparison().add(city));
    }
    await(() -> there("#value-" + (cities.length - 1) + "-goods"));
  }

  private boolean there(String query) {
    return robot.lookup(query).tryQuery().isPresent();
  }

  private void press(String query) {
    act(() -> ((ButtonBase) find(query)).fire());
  }

  private String said(String query) {
    return ((ButtonBase) find(query)).getText();
  }

  /** All words of the open trace. */
  private String trace() {
    StringBuilder words = new StringBuilder();
    for (Node label : robot.lookup("#trace .label").queryAll()) {
      words.append(((Label) label).getText()).append('\n');
    }
    return words.toString();
  }

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
  void aScoreIsTracedDownToItsRawValueAndBackUp() {
    openProfile("london");
    press("#profile-score-0");
    await(() -> there("#trace-title") && text("#trace-title").startsWith("Index"));
    press("#trace-into-1");
    await(() -> text("#trace-title").startsWith("Trade"));
    press("#trace-into-2");
    await(() -> text("#trace-title").startsWith("Goods"));
    // goods of London: 70, of all: 20 to 100
    assertThat(trace())
        .contains("Raw value\n70\n")
        .contains("= (70 − 20) ÷ (100 − 20) × (100 − 0) + 0 = 62.5")
        .contains("50 % × 50 % = 25 %")
        .contains("15.625");
    press("#trace-up-trade");
    await(() -> text("#trace-title").startsWith("Trade"));
    assertThat(trace()).contains("weight 50 %, brings 31.25");
    robot.type(KeyCode.ESCAPE);
    await(() -> !there("#trace-title"));
  }

  @Test
  void aMissingScoreSaysWhatIsMissing() {
    openProfile("nairobi");
    assertThat(text("#profile-rank-0")).isEqualTo("Not ranked");
    press("#standing-0-trade");
    await(() -> there("#trace-title") && trace().contains("0 of 2 parts"));
    assertThat(trace()).contains("at least 2 are needed").contains("No value for this city");
    press("#trace-into-2");
    await(() -> text("#trace-title").startsWith("Goods"));
    assertThat(trace()).contains("never read as 0").contains("The city has no index score");
  }

  @Test
  void figuresAndTracesFollowTheWeights() {
    openProfile("shanghai");
    press("#standing-0-trade");
    await(() -> there("#trace-title") && trace().contains("Points of the index"));
    String before = trace();
    String score = said("#profile-score-0");
    robot.doubleClickOn("#percent-trade").write("90").type(KeyCode.ENTER);
    await(() -> !said("#profile-score-0").equals(score) && !trace().equals(before));
    assertThat(trace()).contains("90 %");
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
  void theCityPaneIsTracedAndOpensTheProfile() {
    act(() -> window.explorer.selection().select("tokyo"));
    await(() -> there("#city-score-trade"));
    press("#city-score-trade");
    await(() -> there("#trace-title"));
    assertThat(topTab("#particulars")).isEqualTo("detail-trace");
    press("#trace-close");
    await(() -> !there("#trace-title"));
    assertThat(topTab("#particulars")).isEqualTo("detail-city");
    press("#city-profile-open");
    await(() -> there("#profile-city-tokyo"));
    assertThat(find("#city-profile-add").isDisabled()).isTrue();
  }

  @Test
  void aTraceStandsBesideTheProfileAndLeadsBackToTheScore() {
    openProfile("london", "tokyo");
    assertThat(text("#trace-none")).contains("Click a score");
    tab("detail-links");
    act(() -> ((ToggleButton) find("#fold-ranking")).setSelected(false));
    act(() -> find("#standing-1-people").requestFocus());
    robot.type(KeyCode.SPACE);
    await(() -> there("#trace-title") && text("#trace-title").startsWith("People"));
    assertThat(((ToggleButton) find("#fold-ranking")).isSelected()).isTrue();
    await(() -> find("#trace").localToScene(find("#trace").getLayoutBounds()).getWidth() > 200);
    Bounds trace = find("#trace").localToScene(find("#trace").getLayoutBounds());
    Bounds page = find("#profile-page").localToScene(find("#profile-page").getLayoutBounds());
    assertThat(trace.getMinX()).isGreaterThanOrEqualTo(page.getMaxX());
    PseudoClass traced = PseudoClass.getPseudoClass("traced");
    assertThat(find("#standing-1-people").getPseudoClassStates()).contains(traced);
    assertThat(find("#standing-0-people").getPseudoClassStates()).doesNotContain(traced);
    robot.type(KeyCode.ESCAPE);
    await(() -> !there("#trace-title"));
    assertThat(topTab("#particulars")).isEqualTo("detail-links");
    assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("standing-1-people");
    assertThat(find("#standing-1-people").getPseudoClassStates()).doesNotContain(traced);
  }

  @Test
  void aTraceTurnsToTheCityThatIsSelected() {
    openProfile("london");
    press("#standing-0-goods");
    await(() -> there("#trace-title") && trace().startsWith("London"));
    act(() -> window.explorer.selection().select("paris"));
    await(() -> trace().startsWith("Paris") && text("#trace-title").startsWith("Goods"));
    act(() -> window.explorer.selection().clear());
    assertThat(trace()).startsWith("Paris");
  }

  @Test
  void aLinkLeadsToTheCityAtItsOtherEnd() {
    openProfile("london");
    await(() -> there("#profile-links-0 .figure-button"));
    act(() -> ((ButtonBase) find("#profile-links-0").lookup(".figure-button")).fire());
    assertThat(window.explorer.selection().cities().get()).containsExactly("paris");
  }

  @Test
  void aTraceIsCopiedAsText() {
    openProfile("london");
    press("#standing-0-goods");
    await(() -> there("#trace-title") && text("#trace-title").startsWith("Goods"));
    act(() -> Clipboard.getSystemClipboard().clear());
    press("#trace-copy");
    String[] copied = new String[1];
    act(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    assertThat(copied[0])
        .startsWith("London")
        .contains("Goods: 62.5\n")
        .contains("\nRaw value: 70\n")
        .contains("\nPoints of the index: 15.625\n");
  }

  @Test
  void profilesAreExportedAsATableAndAsAPicture() {
    window.chosen = Optional.of(Path.of("profiles.csv"));
    openProfile("london", "tokyo");
    act(() -> written("profile-export-TABLE").fire());
    await(() -> window.exported.containsKey(Path.of("profiles.csv")));
    window.chosen = Optional.of(Path.of("profiles.pdf"));
    act(() -> written("profile-export-PDF").fire());
    await(() -> text("#status-event").contains("profiles.pdf"));
    assertThat(window.views.get(Path.of("profiles.pdf"))).isEqualTo("[london, tokyo]");
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
    window.chosen = Optional.of(Path.of("shown.png"));
    assertThat(exportItem().getText()).isEqualTo("Export map as PNG...");
    act(() -> exportItem().fire());
    await(() -> "map".equals(window.views.get(Path.of("shown.png"))));
    tab("tab-cities");
    assertThat(exportItem().getText()).isEqualTo("Export profiles as PNG...");
    assertThat(exportItem().isDisable()).isTrue();
    openProfile("dubai");
    assertThat(exportItem().isDisable()).isFalse();
    robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT).type(KeyCode.E);
    robot.release(KeyCode.SHIFT, KeyCode.SHORTCUT);
    await(() -> "[dubai]".equals(window.views.get(Path.of("shown.png"))));
    act(() -> window.explorer.language().set(Language.CHINESE));
    assertThat(exportItem().getText()).isEqualTo("将画像导出为 PNG……");
    tab("tab-links");
    assertThat(exportItem().getText()).isEqualTo("将矩阵导出为 PNG……");
  }
}
