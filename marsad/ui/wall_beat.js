// A sign of life of the session: the server has looked at the store, and says its time.
export default ({ data }) => window.dispatchEvent(new CustomEvent("marsad-beat", { detail: data }));
