package org.meridian.render.story;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.meridian.model.address.Address;
import org.meridian.model.wording.Language;
import org.meridian.text.Messages;
import org.meridian.view.story.marks.StepSubject;
import org.meridian.view.style.MapTheme;

/**
 * A story as a web page: a section a step, arrows, Space, Home and End to go from one to another.
 * What a step points at stands below its picture under its {@link Address}, so that {@code
 * page.html#city/shanghai} leads to the first step that is about Shanghai.
 */
final class HtmlStory {

  /** The largest picture, in hundredths of the window's width and height. */
  static final int WIDTH_SHARE = 94;

  static final int HEIGHT_SHARE = 74;

  private static final String STYLE =
      """
      :root{color-scheme:%s}
      body{margin:0;font:18px/1.5 "Noto Sans SC","Source Han Sans SC","Microsoft YaHei",sans-serif;\
      background:%s;color:%s}
      section{box-sizing:border-box;min-height:100vh;padding:2vh %dvw;display:none}
      section.on{display:block}
      h1{font-size:1.7em;margin:0}
      p{margin:.3em 0 .8em;max-width:70em}
      img{display:block;max-width:100%%;max-height:%dvh;margin:auto}
      .foot{font-size:.6em;opacity:.75;max-width:none}
      ul{list-style:none;display:flex;flex-wrap:wrap;gap:.2em 1.2em;margin:.5em 0;padding:0;\
      font-size:.8em}
      a{color:inherit}
      nav{position:fixed;right:1em;bottom:.6em;opacity:.7;font-size:.8em}
      @media print{section{display:block;page-break-after:always}nav{display:none}}
      """;

  private static final String SCRIPT =
      """
      const s=[...document.querySelectorAll('section')];let at=0;
      function go(n,place){at=Math.max(0,Math.min(s.length-1,n));
      s.forEach((e,i)=>e.classList.toggle('on',i===at));
      document.getElementById('at').textContent=(at+1)+' / '+s.length;
      location.replace('#'+(place||at+1))}
      function come(){const h=location.hash.slice(1);
      const e=[...document.querySelectorAll('a[id]')]
      .find(a=>a.id===h||encodeURI(a.id).replaceAll('%25','%')===h);
      if(e)go(s.indexOf(e.closest('section')),h);else go((parseInt(h)||1)-1)}
      addEventListener('keydown',e=>{const k=e.key;
      if(['ArrowRight','PageDown',' '].includes(k))go(at+1);
      else if(['ArrowLeft','PageUp'].includes(k))go(at-1);
      else if(k==='Home')go(0);else if(k==='End')go(s.length-1);else return;e.preventDefault()});
      addEventListener('click',e=>{if(!e.target.closest('a'))go(at+(e.clientX<innerWidth/3?-1:1))});
      addEventListener('hashchange',come);come();
      """;

  private final Language language;
  private final MapTheme theme;
  private final String title;
  private final List<String> sections = new ArrayList<>();
  private final Set<Address> placed = new HashSet<>();

  HtmlStory(Language language, MapTheme theme, String title) {
    this.language = language;
    this.theme = theme;
    this.title = title;
  }

  /**
   * Adds a step.
   *
   * @param told the picture in words
   * @param png the picture, as Base64
   * @param foot where it comes from; may be blank
   * @param subjects what the step points at
   */
  void add(
      String heading,
      String text,
      String told,
      String png,
      String foot,
      List<StepSubject> subjects) {
    sections.add(
        "<section>\n<h1>"
            + escaped(heading)
            + "</h1>\n<p>"
            + escaped(text).replace("\n", "<br>")
            + "</p>\n<img alt=\""
            + escaped(told)
            + "\" src=\"data:image/png;base64,"
            + png
            + "\">\n"
            + (foot.isBlank() ? "" : "<p class=\"foot\">" + escaped(foot) + "</p>\n")
            + list(subjects)
            + "</section>\n");
  }

  private String list(List<StepSubject> subjects) {
    return subjects.isEmpty()
        ? ""
        : subjects.stream().map(this::link).collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
  }

  /** A link to the first place of a thing, which is this one where it has none yet. */
  private String link(StepSubject subject) {
    String place = escaped(subject.address().text());
    String own = placed.add(subject.address()) ? " id=\"" + place.substring(1) + "\"" : "";
    return "<li><a%s href=\"%s\">%s</a></li>\n".formatted(own, place, escaped(subject.name()));
  }

  void write(Messages words, OutputStream out) throws IOException {
    boolean dark = theme == MapTheme.DARK;
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");
    page.append(language.tag()).append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
    page.append(escaped(title)).append("</title>\n<style>\n");
    page.append(
        STYLE.formatted(
            dark ? "dark" : "light",
            dark ? "#0f141a" : "#ffffff",
            dark ? "#e8edf2" : "#1c232c",
            (100 - WIDTH_SHARE) / 2,
            HEIGHT_SHARE));
    page.append("</style>\n</head>\n<body>\n");
    sections.forEach(page::append);
    page.append("<nav><span id=\"at\"></span> ").append(escaped(words.get("story.html.keys")));
    page.append("</nav>\n<script>\n").append(SCRIPT).append("</script>\n</body>\n</html>\n");
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
