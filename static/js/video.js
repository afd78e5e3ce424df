/** Loads a video from outside only when the reader asks for it; without script the link opens the video's own page. */

const play = (link) => {
  const frame = document.createElement("iframe");
  frame.src = `${link.dataset.embed}?autoplay=1`;
  frame.title = link.textContent.trim();
  frame.width = 1280;
  frame.height = 720;
  frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
  frame.className = "video__frame";
  link.replaceWith(frame);
  frame.focus();
};

for (const link of document.querySelectorAll("a[data-embed]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    play(link);
  });
}
