package org.meridian.render.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.meridian.model.address.Address;
import org.meridian.model.address.CityAddress;
import org.meridian.model.address.ClusterAddress;
import org.meridian.model.address.LinkAddress;
import org.meridian.model.wording.Language;
import org.meridian.text.FixedMessages;
import org.meridian.view.story.marks.StepSubject;
import org.meridian.view.style.MapTheme;

class HtmlStoryTest {

  private static final Address CITY = CityAddress.of("tokyo");
  private static final Address SCORE = CityAddress.score("tokyo", "a/b & \"c\"");
  private static final Address LINK = new LinkAddress("tokyo", "上海");
  private static final Address CLUSTER = new ClusterAddress("tokyo");

  private static StepSubject subject(Address address) {
    return new StepSubject(address, "<Tokyo>");
  }

  private static List<Address> addresses(String page, String pattern) {
    return Pattern.compile(pattern)
        .matcher(page)
        .results()
        .map(found -> Address.parse("#" + found.group(1)))
        .toList();
  }

  @Test
  void everyLinkLeadsToTheFirstStepAboutItsThing() throws IOException {
    HtmlStory story = new HtmlStory(Language.ENGLISH, MapTheme.LIGHT, "Tale");
    story.add("One", "", "", "", "From <here>", List.of(subject(CITY), subject(LINK)));
    story.add("Two", "", "", "", "", List.of(subject(SCORE), subject(CITY), subject(CLUSTER)));
    story.add("Three", "", "", "", "", List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    story.write(FixedMessages.ofWindow(Language.ENGLISH), out);
    String page = out.toString(StandardCharsets.UTF_8);

    assertThat(addresses(page, "href=\"#([^\"]*)\""))
        .containsExactly(CITY, LINK, SCORE, CITY, CLUSTER);
    assertThat(addresses(page, "<a id=\"([^\"]*)\"")).containsExactly(CITY, LINK, SCORE, CLUSTER);
    assertThat(page)
        .contains(">&lt;Tokyo&gt;</a>", "<p class=\"foot\">From &lt;here&gt;</p>")
        .doesNotContain("<ul>\n</ul>");
  }
}
