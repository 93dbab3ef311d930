package org.meridian.ui.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;
import org.meridian.ui.stage.WindowJourney;

/** What is no longer shown is let go of. */
final class CityPageJourney extends WindowJourney {

  private WeakReference<Node> page(String id, String name) {
    act(() -> window.explorer.selection().select(id));
    await(() -> isThere("#city-name") && text("#city-name").equals(name));
    return new WeakReference<>(find("#city-name").getParent().getParent().getParent());
  }

  private boolean isThere(String query) {
    return !robot.lookup(query).queryAll().isEmpty();
  }

  @Test
  void focusStaysAtTheHeadWhenACityWasAddedToTheProfile() {
    page("london", "London");
    act(() -> window.explorer.comparison().open(List.of("paris")));
    act(() -> window.explorer.selection().clear());
    page("london", "London");
    robot.clickOn("#city-profile-add");
    await(() -> find("#city-profile-add").isDisabled());
    assertThat(find("#city-profile-open").isFocused()).isTrue();
  }

  @Test
  void notesStandBelowTheScores() {
    page("london", "London");
    VBox page = (VBox) find("#city-notes").getParent();
    int notes = page.getChildren().indexOf(find("#city-notes"));
    assertThat(page.getChildren().subList(0, notes)).hasAtLeastOneElementOfType(CityGrid.class);
  }

  @Test
  void thePageOfACityThatIsNoLongerSelectedIsLetGo() {
    WeakReference<Node> paris = page("paris", "Paris");
    page("london", "London");
    act(() -> window.explorer.language().set(Language.CHINESE));
    act(() -> window.explorer.language().set(Language.ENGLISH));
    page("beijing", "Beijing");
    act(() -> window.explorer.selection().clear());
    await(
        () -> {
          System.gc();
          return paris.get() == null;
        });
    assertThat(paris.get()).isNull();
  }
}
