window.__THAR_CONFIG = {
  "userInfo": {
    "accountId": "1200",
    "userName": "ZoeLavoie",
    "displayName": "Zoé Lavoie"
  },
  "archiveInfo": {
    "sizeBytes": "12"
  },
  "dataTypes": {}
}