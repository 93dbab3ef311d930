package org.meridian.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meridian.io.dataset.SmallPackage;
import org.meridian.model.Dataset;
import org.meridian.model.Source;
import org.meridian.model.wording.Language;
import org.meridian.ui.stage.WindowJourney;

/** Help, About credits every source, typeface and table. */
final class AboutJourney extends WindowJourney {

  private static void collect(Node node, List<String> words) {
    if (node instanceof Label label) {
      words.add(label.getText());
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySourceIsCredited(Language language) {
    Dataset dataset =
        new SmallPackage()
            .replace(
                "datapackage.json",
                "\"sources\": [",
                "\"sources\": [{\"title\": \"Port book\", \"path\": \"https://ports.example\"},")
            .read()
            .value()
            .orElseThrow();
    List<String> words = new ArrayList<>();
    act(
        () -> {
          window.explorer.language().set(language);
          Source map = new Source("A map", "", "CC0", "", "");
          AboutDialog about = new AboutDialog(window.messages, dataset, List.of(map));
          collect(((ScrollPane) about.getDialogPane().getContent()).getContent(), words);
        });

    assertThat(words).contains("Port book", "https://ports.example", "A map");
    assertThat(String.join("\n", words))
        .contains("The surveyors", "GeoNames", "CC BY 4.0", "pinyin 3.1.0", "MIT")
        .contains("Source Sans 3", "Noto Sans SC");
  }
}
