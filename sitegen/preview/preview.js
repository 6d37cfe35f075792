// A page that was loading while something was saved has missed the call to reload: it asks, as soon
// as it can hear one, whether it is still the newest.
{
  const mine = document.currentScript.dataset.build;
  document.addEventListener("LiveReloadConnect", async () => {
    const answer = await fetch("/_preview/build");
    if (answer.ok && (await answer.text()) !== mine) location.reload();
  });
}
