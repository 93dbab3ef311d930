package org.meridian.io.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meridian.io.dataset.writing.PackageWriter;
import org.meridian.model.Dataset;
import org.meridian.model.address.CityAddress;
import org.meridian.model.address.LinkAddress;
import org.meridian.model.groups.Annotations;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.groups.Note;
import org.meridian.model.period.Period;
import org.meridian.model.published.PublishedMove;
import org.meridian.model.published.PublishedPlace;
import org.meridian.model.published.PublishedRanking;
import org.meridian.model.reading.DefinitionCode;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.ProblemReason;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.text.FixedMessages;
import org.meridian.view.words.AttributeNames;

/** Groups and notes of a package. */
class AnnotationFilesTest {

  private static final String GROUPS = "group_id,name_en,name_zh,city_id\n";
  private static final String LISTS =
      "list,list_en,list_zh,year,city_id,rank,change,change_since,note\n";
  private static final String NOTES = "target_kind,target_id,lang,text,source,date\n";

  private static Annotations read(String file, String text) {
    Loaded<Dataset> loaded = new SmallPackage().text(file, text).read();
    assertThat(loaded.problems()).extracting(Problem::file).doesNotContain(file);
    return loaded.value().orElseThrow().annotations();
  }

  private static List<ProblemReason> problems(String file, String text) {
    return new SmallPackage()
        .text(file, text).read().problems().stream()
            .filter(problem -> problem.file().equals(file))
            .map(Problem::code)
            .toList();
  }

  @Test
  void groupsAreReadWithTheirNames() {
    Annotations found = read("groups.csv", GROUPS + "sea,Ports,港口,lima\nsea,,,oslo\nn,,,oslo\n");

    assertThat(found.groups())
        .containsExactly(
            CityGroup.of(
                "sea",
                new LocalText("Ports", "港口"),
                new GroupRule.ByList(Set.of("lima", "oslo"), false)),
            CityGroup.of(
                "n", new LocalText("n", "n"), new GroupRule.ByList(Set.of("oslo"), false)));
  }

  /** Named in both languages, also after writing and in axes. */
  @Test
  void attributesHaveNamesInBothLanguages() {
    Loaded<Dataset> loaded =
        new SmallPackage()
            .replace(
                "datapackage.json",
                "\"directed\"",
                "\"attributes\": {\"population\": {\"en\": \"People\", \"zh\": \"人口\"}}, \"directed\"")
            .read();
    assertThat(loaded.problems()).isEmpty();
    Dataset dataset = loaded.value().orElseThrow();
    Map<String, byte[]> written = PackageWriter.files(dataset);
    Dataset again =
        DatasetReader.read(name -> Optional.ofNullable(written.get(name))).value().orElseThrow();

    assertThat(again.annotations().names())
        .containsExactly(Map.entry("population", new LocalText("People", "人口")));
    assertThat(
            AttributeNames.title(again, "population").in(FixedMessages.ofWindow(Language.CHINESE)))
        .isEqualTo("人口");
  }

  @Test
  void aRowOfAGroupThatIsWrongIsNamed() {
    assertThat(problems("groups.csv", GROUPS + "sea,Ports,,lima\nsea,Harbours,,oslo\n"))
        .containsExactly(ProblemCode.GROUP_RENAMED);
    assertThat(problems("groups.csv", GROUPS + "sea,Ports,,lima\nsea,,,lima\n"))
        .containsExactly(ProblemCode.GROUP_CITY_TWICE);
    assertThat(problems("groups.csv", GROUPS + "sea,Ports,,nowhere\n"))
        .containsExactly(ProblemCode.UNKNOWN_CITY);
  }

  @Test
  void rowsInBothLanguagesAreOneNote() {
    Annotations found =
        read(
            "notes.csv",
            NOTES
                + "city,lima,en,first,book,2020\ncity,lima,zh,一,book,2020\n"
                + "city,lima,en,second,book,2020\nlink,lima/oslo,zh,二,,\n");

    assertThat(found.notes())
        .containsExactly(
            new Note(CityAddress.of("lima"), new LocalText("first", "一"), "book", "2020"),
            new Note(CityAddress.of("lima"), LocalText.same("second"), "book", "2020"),
            new Note(new LinkAddress("lima", "oslo"), LocalText.same("二"), "", ""));
  }

  @Test
  void placesOfAListAndAYearAreOneRanking() {
    Annotations found =
        read(
            "published.csv",
            LISTS
                + "top,Top,榜,2022,oslo,2,up,2021,\ntop,,,2022,lima,1,-3,2021,misprint\n"
                + "top,,,2019,lima,1,,,\nplain,,,,lima,4,new,,\n");

    assertThat(found.rankings())
        .extracting(PublishedRanking::id)
        .containsExactly("top@2022", "top@2019", "plain");
    assertThat(found.rankings().getFirst().name()).isEqualTo(new LocalText("Top", "榜"));
    assertThat(found.rankings().getFirst().places())
        .containsExactly(
            new PublishedPlace("lima", 1, move(PublishedMove.Arrow.DOWN, -3), "misprint"),
            new PublishedPlace("oslo", 2, move(PublishedMove.Arrow.UP, 0), ""));
    assertThat(found.rankings().get(2).place("lima").orElseThrow().rank()).isEqualTo(4);
  }

  private static Optional<PublishedMove> move(PublishedMove.Arrow arrow, int places) {
    return Optional.of(new PublishedMove(arrow, places, Period.parse("2021")));
  }

  @Test
  void aPlaceThatCannotBeIsNamed() {
    assertThat(problems("published.csv", LISTS + "t,,,2022,lima,0,,,\nt,,,x,oslo,1.5,sideways,,\n"))
        .containsExactly(
            DefinitionCode.NOT_A_RANK,
            ProblemCode.NOT_A_YEAR,
            DefinitionCode.NOT_A_RANK,
            DefinitionCode.NOT_A_CHANGE);
    assertThat(
            problems("published.csv", LISTS + "t,T,,,lima,1,,,\nt,U,,,lima,2,,,\nt,,,,no,3,,,\n"))
        .containsExactly(
            DefinitionCode.LIST_RENAMED, DefinitionCode.LISTED_TWICE, ProblemCode.UNKNOWN_CITY);
  }

  @Test
  void aNoteAboutNothingIsNamed() {
    assertThat(problems("notes.csv", NOTES + "city,nowhere,en,text,,\n"))
        .containsExactly(ProblemCode.UNKNOWN_CITY);
    assertThat(problems("notes.csv", NOTES + "ship,a,en,text,,\n"))
        .containsExactly(ProblemCode.NO_ADDRESS);
    assertThat(problems("notes.csv", NOTES + "city,lima,fr,texte,,\n"))
        .containsExactly(ProblemCode.NOT_ALLOWED);
  }
}
