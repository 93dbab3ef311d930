package org.meridian.app.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;
import org.meridian.scenario.story.NamedChoices;
import org.meridian.scenario.story.StepLook;
import org.meridian.scenario.story.Viewpoint;
import org.meridian.ui.state.TextScale;
import org.meridian.ui.story.WindowSight;
import org.meridian.view.View;
import org.meridian.view.ViewPlace;
import org.meridian.view.Views;

/** No words of any view are cut, in either language, on a screen and at its usual size of text. */
final class EveryViewJourney extends PosedWindow {

  /**
   * A name of a dataset and its index, and the line above the strip, stand whole in their tips,
   * credits behind the link beside them, the sides of three maps in the choices above these.
   */
  private static final Set<String> TOLD_ELSEWHERE =
      Set.of(
          "dataset-choice",
          "clusters-node",
          "strip-how",
          "map-credits",
          "three-map-title-0",
          "three-map-title-1");

  @BeforeEach
  void open() throws TimeoutException {
    open("interconnectivity-2021", 900, 700);
  }

  /** With less room than such a screen has: a picture of each view of it would fill the memory. */
  @Test
  void inTheTextOfAScreenOf2160Lines() {
    pose(2880, 1620, TextScale.usual(2160));
    assertThat(cut()).isEmpty();
  }

  @Test
  void inASmallWindow() {
    pose(1280, 720, TextScale.PERCENT_100);
    assertThat(cut()).isEmpty();
  }

  private void pose(double width, double height, TextScale scale) {
    run(
        () -> {
          // The toolkit's screen for tests is smaller than any window of a user; the layout is not.
          stage().getScene().getRoot().resize(width, height);
          views().window().explorer().textScale().set(scale);
          List.of("shanghai", "london", "new-york")
              .forEach(views().window().explorer().comparison()::add);
        });
  }

  private Set<String> cut() {
    Set<String> cut = new TreeSet<>();
    for (Language language : Language.values()) {
      run(() -> views().pose(language, false));
      for (View view : Views.at(ViewPlace.MIDDLE)) {
        show(view);
        String where = view.id() + " " + language.tag() + ": ";
        ask(this::truncated).forEach(words -> cut.add(where + words));
      }
    }
    return cut;
  }

  private void show(View view) {
    boolean[] arrived = new boolean[1];
    run(
        () -> {
          WindowSight.SeenNow now = views().window().sight().now().orElseThrow();
          Viewpoint wanted =
              new Viewpoint(
                  view.id(), NamedChoices.NONE, now.viewpoint().picked(), StepLook.OF_THE_MOMENT);
          views()
              .window()
              .sight()
              .show(new WindowSight.SeenNow(now.scenario(), wanted), () -> arrived[0] = true);
        });
    await(() -> arrived[0] && views().isAtRest());
    run(() -> stage().getScene().getRoot().layout());
  }

  private List<String> truncated() {
    List<String> found = new ArrayList<>();
    find(stage().getScene().getRoot(), found);
    return found;
  }

  /** Whether the longest word, which may end with a hyphen, is wider than its room. */
  private static boolean isSplit(Labeled words) {
    double room = words.getWidth() - words.snappedLeftInset() - words.snappedRightInset();
    return Stream.of(words.getText().split("[\\s\u200B]+"))
        .filter(word -> word.chars().allMatch(letter -> letter < 0x300))
        .anyMatch(word -> width(word, words.getFont()) > Math.ceil(room) + 1);
  }

  private static double width(String word, Font font) {
    Text text = new Text(word);
    text.setFont(font);
    return text.getLayoutBounds().getWidth();
  }

  private static void find(Node node, List<String> found) {
    if (!node.isVisible() || node.getId() != null && TOLD_ELSEWHERE.contains(node.getId())) {
      return;
    }
    if (node instanceof Labeled words && words.isTextTruncated() && words.getWidth() > 0) {
      found.add(words.getText() + " #" + words.getId() + " " + words.getStyleClass());
    }
    if (node instanceof Labeled words && words.isWrapText() && isSplit(words)) {
      found.add("within a word: " + words.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> find(child, found));
    }
  }
}
