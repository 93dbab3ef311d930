package org.meridian.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.ui.ports.DatasetLibrary.Listed;
import org.meridian.ui.text.LiveMessages;

/** The box of datasets tells those of one id and title apart. */
class DatasetTitlesTest {

  private static final LocalText TITLE = new LocalText("Trade", "贸易");
  private static final Listed SHIPPED = new Listed(DatasetOrigin.shipped("trade"), TITLE);
  private static final Listed MINE = new Listed(new DatasetOrigin("trade", "/a/trade"), TITLE);
  private static final Listed COPY = new Listed(new DatasetOrigin("trade", "/b/trade"), TITLE);

  private static List<String> titles(Language language, Listed... entries) {
    LiveMessages messages = new LiveMessages(new SimpleObjectProperty<>(language));
    List<Listed> all = List.of(entries);
    return all.stream().map(new DatasetTitles(all, messages)::of).toList();
  }

  @Test
  void namesTheFoldersOfThoseWithOneTitle() {
    assertThat(titles(Language.ENGLISH, SHIPPED, MINE, COPY))
        .containsExactly("Trade", "Trade (/a/trade)", "Trade (/b/trade)");
    assertThat(titles(Language.CHINESE, SHIPPED, MINE, COPY))
        .containsExactly("贸易", "贸易（/a/trade）", "贸易（/b/trade）");
  }

  @Test
  void namesNoFolderWhereTheTitleIsEnough() {
    Listed other = new Listed(new DatasetOrigin("x", "/x"), new LocalText("Ports", "港口"));

    assertThat(titles(Language.ENGLISH, MINE, other)).containsExactly("Trade", "Ports");
  }
}
